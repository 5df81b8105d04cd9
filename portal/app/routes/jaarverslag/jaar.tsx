import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Aanbevelingen } from '../../jaarverslag/aanbevelingen.tsx'
import { alineas } from '../../jaarverslag/alineas.ts'
import { Cijferdeel } from '../../jaarverslag/cijferdeel.tsx'
import { doeJaaractie } from '../../jaarverslag/jaaracties.server.ts'
import { Jaarkop } from '../../jaarverslag/jaarkop.tsx'
import { isTeKlein, kerncijfers, leadzin } from '../../jaarverslag/kerncijfers.ts'
import { jaarUit, laadJaarverslag } from '../../jaarverslag/laad-jaarverslag.server.ts'
import { Organen } from '../../jaarverslag/organen.tsx'
import { Tekstformulier } from '../../jaarverslag/tekstformulier.tsx'
import { Uitgaven } from '../../jaarverslag/uitgaven.tsx'
import { Vaststellen, watVaststellenBelet } from '../../jaarverslag/vaststellen.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { DELEN, jaarverslag as woorden } from '../../teksten/jaarverslag.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Opgeslagen } from '../../ui/opgeslagen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Jaarverslag ${data.jaar}` : 'Jaarverslag') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const verslag = await laadJaarverslag(request, params['jaar'])
  return { ...verslag, belet: watVaststellenBelet(verslag, vandaag()), sleutel: crypto.randomUUID(), bewaard: new URL(request.url).searchParams.get('bewaard') ?? '' }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const jaar = jaarUit(request, params['jaar'])
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const uit = await doeJaaractie(api, formulier, jaar)
  if (uit.fouten.length > 0) return json(uit, { status: 400 })
  throw redirect(`/jaarverslag/${jaar}?bewaard=${formulier.get('doe') === 'aanbieden' ? 'stand' : 'tekst'}`)
}

const BEWAARD: Readonly<Record<string, string>> = { tekst: 'Uw wijziging is bewaard', stand: 'De stand is bewaard' }

export default function Jaarverslagpagina() {
  const verslag = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { jaar, tabellen, vorigJaar = null, sleutel, organen, gevraagd } = verslag
  const concept = verslag.stand === 'concept'
  const fouten = na?.fouten ?? []
  const soorten = (tabellen.find(({ id }) => id === 'kwartaal')?.kolommen.length ?? 0) > 1
  const teKlein = isTeKlein(tabellen)
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Jaarverslagen', href: '/jaarverslag' }]} hier={String(jaar)} />
      <Foutsamenvatting fouten={fouten} />
      <Opgeslagen tekst={na ? '' : BEWAARD[verslag.bewaard] ?? ''} />
      <Jaarkop verslag={{ ...verslag, uitgave: verslag.uitgave ?? null }} />
      <Alinea soort="boven">{verslag.toezichthouder}</Alinea>
      <Kop niveau={1}>{woorden.naam(jaar)}</Kop>
      {!teKlein && <Alinea soort="lood">{leadzin(tabellen, vorigJaar)}</Alinea>}
      {alineas(verslag.inleiding).map((alinea, nr) => <p key={nr} className="rapport rapport--regels">{alinea}</p>)}
      {teKlein
        ? <Melding kop="Te weinig meldingen voor cijfers"><p>{woorden.klein}</p></Melding>
        : (
            <>
              <ul className="kern" aria-label="Kerncijfers">{kerncijfers(tabellen).map(({ cijfer, wat }) => <li key={wat}><strong>{cijfer}</strong> {wat}</li>)}</ul>
              <Melding kop="Zo beschermen wij personen"><p>{woorden.bescherming}{!soorten && ` ${woorden.geenSoorten}`}</p></Melding>
            </>
          )}
      {DELEN.filter(({ tabellen: ids }) => !teKlein || !(ids as readonly string[]).includes('kwartaal')).map(({ kop, tabellen: ids }) => (
        <div key={kop}>
          <Kop niveau={2}>{kop}</Kop>
          {tabellen.filter(({ id }) => (ids as readonly string[]).includes(id)).map((tabel) => <Cijferdeel key={tabel.id} tabel={tabel} vorigJaar={vorigJaar} />)}
        </div>
      ))}
      <Aanbevelingen tekst={verslag.aanbevelingen} />
      {concept && !gevraagd && (
        <>
          <Tekstformulier
            key={`${verslag.versie} ${na?.conflict?.versie}`} teksten={{ inleiding: na?.invoer.inleiding ?? verslag.inleiding, aanbevelingen: na?.invoer.aanbevelingen ?? verslag.aanbevelingen }}
            versie={verslag.versie} sleutel={sleutel} fouten={fouten} conflict={na?.conflict}
          />
          <Vaststellen jaar={jaar} versie={verslag.versie} sleutel={sleutel} belet={verslag.belet} />
        </>
      )}
      {organen.length > 0 && !gevraagd && <Organen organen={organen} open={!concept} invoer={na?.invoer ?? {}} sleutel={sleutel} fouten={fouten} />}
      <Uitgaven jaar={jaar} uitgaven={verslag.uitgaven} concept={concept} gevraagd={gevraagd} sleutel={sleutel} />
    </>
  )
}
