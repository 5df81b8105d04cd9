import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { uitleg } from '../../teksten/uitleg.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Antwoordenlijst } from '../../ui/antwoordenlijst.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { regelpagina } from '../../uitleg/regelpagina.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.naam ?? uitleg.alle) }]

/** One rule of the check: what it looks at, why, and what is enough. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return vereisGevonden(request, regelpagina(params['regel'] ?? ''))
}

export default function Regel() {
  const { naam, uitleg: over, grondslag, advies, ernst, vraag, hulpvraag, voorbeeld, getoetst } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: uitleg.terug, href: '/zo-werkt-de-controle' }]} hier={naam} />
      <Kop niveau={1}>{naam}</Kop>
      <Alinea soort="lood">{over}</Alinea>
      <Antwoordenlijst regels={[
        { vraag: uitleg.grondslag, antwoord: grondslag || (advies ? uitleg.advies : uitleg.geenGrondslag) },
        { vraag: uitleg.ernst, antwoord: uitleg.ernsten[ernst] },
        ...(vraag ? [{ vraag: uitleg.wanneer, antwoord: vraag.wanneer }, { vraag: uitleg.nvt, antwoord: vraag.nvt ? uitleg.nvtMag : uitleg.nvtMagNiet }] : []),
        ...(hulpvraag ? [{ vraag: uitleg.vraag, antwoord: hulpvraag }] : []),
      ]} />
      {vraag && (
        <>
          <Kop niveau={2}>{uitleg.uitkomsten}</Kop>
          <Antwoordenlijst regels={(['aanwezig', 'gedeeltelijk', 'ontbreekt'] as const).map((uitkomst) => ({ vraag: uitleg[uitkomst], antwoord: vraag[uitkomst] }))} />
        </>
      )}
      {voorbeeld && (
        <>
          <Kop niveau={2}>{uitleg.voorbeelden}</Kop>
          <Antwoordenlijst regels={[{ vraag: uitleg.goed, antwoord: voorbeeld.goed, rapport: true }, { vraag: uitleg.minder, antwoord: voorbeeld.minder, rapport: true }]} />
          <Alinea soort="klein">{uitleg.voorbeeldUitleg}</Alinea>
        </>
      )}
      <Kop niveau={2}>{uitleg.getoetst}</Kop>
      <Alinea>{uitleg.getoetstLood}</Alinea>
      <Tabel
        titel={uitleg.getoetst} blokken kolommen={uitleg.getoetstKolommen.map((kolom) => ({ naam: kolom }))}
        rijen={getoetst.map(({ watErStaat, uitkomst, zegt }, nr) => ({ sleutel: String(nr), cellen: [<span className="rapport rapport--regels">{watErStaat}</span>, uitkomst, zegt] }))}
      />
      <Kop niveau={2}>{uitleg.foutKop}</Kop>
      <Alinea>{uitleg.fout}</Alinea>
    </>
  )
}
