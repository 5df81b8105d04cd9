import { isRouteErrorResponse, useRouteLoaderData } from '@remix-run/react'
import type { loader as portaalLoader } from './root.tsx'
import { Hervatpagina } from './hervatpagina.tsx'
import { isHervat } from './sessie/hervat.ts'
import { hervatten } from './teksten/inloggen.ts'
import { foutpaginas, isFoutstatus } from './teksten/foutpaginas.ts'
import type { Foutstatus } from './teksten/foutpaginas.ts'
import { Alinea } from './ui/alinea.tsx'
import { Kop } from './ui/kop.tsx'
import { KnopLink } from './ui/knop-link.tsx'
import { Knoppen } from './ui/knoppen.tsx'

/** Heading of the page for this error, also its title. */
export function foutkop(fout: unknown): string {
  if (!isRouteErrorResponse(fout) || !isHervat(fout.data)) return foutpaginas[statusVan(fout)].kop
  return hervatten[fout.data.reden].kop
}

/** Status that has a page of its own; anything else is an unexpected error. */
function statusVan(fout: unknown): Foutstatus {
  const status = isRouteErrorResponse(fout) ? fout.status : 500
  return status === 401 || status === 400 || status === 405 ? 403 : isFoutstatus(status) ? status : 500
}

/** Says what went wrong and what to do, without any technical detail. */
export function Foutpagina({ fout }: { fout: unknown }) {
  const { nummer, adres } = useRouteLoaderData<typeof portaalLoader>('root') ?? { nummer: null, adres: '/' }
  if (isRouteErrorResponse(fout) && isHervat(fout.data)) return <Hervatpagina {...fout.data} adres={adres} />
  const status = statusVan(fout)
  const tekst = foutpaginas[status]
  return (
    <>
      <Kop niveau={1}>{tekst.kop}</Kop>
      <Alinea soort="lood">{tekst.uitleg}</Alinea>
      {tekst.watNu.map((zin) => <Alinea key={zin}>{zin}</Alinea>)}
      <Knoppen>
        {tekst.opnieuw && <KnopLink href={adres}>{tekst.opnieuw}</KnopLink>}
        <KnopLink href="/" soort={tekst.opnieuw ? 'stil' : 'primair'}>{tekst.naarStart}</KnopLink>
      </Knoppen>
      {status >= 500 && nummer && <Alinea soort="klein">{tekst.nummer(nummer)}</Alinea>}
    </>
  )
}
