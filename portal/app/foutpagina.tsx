import { isRouteErrorResponse } from '@remix-run/react'
import { foutpaginas, isFoutstatus } from './teksten/foutpaginas.ts'
import type { Foutstatus } from './teksten/foutpaginas.ts'
import { Alinea } from './ui/alinea.tsx'
import { Kop } from './ui/kop.tsx'
import { KnopLink } from './ui/knop-link.tsx'
import { Knoppen } from './ui/knoppen.tsx'

/** Status that has a page of its own; anything else is an unexpected error. */
export function statusVan(fout: unknown): Foutstatus {
  const status = isRouteErrorResponse(fout) ? fout.status : 500
  return status === 401 || status === 400 || status === 405 ? 403 : isFoutstatus(status) ? status : 500
}

interface FoutpaginaProps { fout: unknown, nummer: string | null, pad: string }

/** Says what went wrong and what to do, without any technical detail. */
export function Foutpagina({ fout, nummer, pad }: FoutpaginaProps) {
  const status = statusVan(fout)
  const tekst = foutpaginas[status]
  return (
    <>
      <Kop niveau={1}>{tekst.kop}</Kop>
      <Alinea soort="lood">{tekst.uitleg}</Alinea>
      {tekst.watNu.map((zin) => <Alinea key={zin}>{zin}</Alinea>)}
      <Knoppen>
        {tekst.opnieuw && <KnopLink href={pad}>{tekst.opnieuw}</KnopLink>}
        <KnopLink href="/" soort={tekst.opnieuw ? 'stil' : 'primair'}>{tekst.naarStart}</KnopLink>
      </Knoppen>
      {status >= 500 && nummer && <Alinea soort="klein">{tekst.nummer(nummer)}</Alinea>}
    </>
  )
}
