import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type SectieNummer, SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'
import stijl from '../../beoordeling/beoordeling.css?url'
import { beoordelingspagina } from '../../beoordeling/beoordelingspagina.server.ts'
import { tekstUit } from '../../beoordeling/geweigerd.ts'
import { laadBeoordeling } from '../../beoordeling/laad-beoordeling.server.ts'
import { Aspectlezing } from '../../beoordeling/oordeel/aspectlezing.tsx'
import { bewaarOordelen, oordelenUit } from '../../beoordeling/oordeel/bewaar-oordelen.server.ts'
import { bewaarRegeloordelen } from '../../beoordeling/oordeel/bewaar-regeloordelen.server.ts'
import OordeelkopEiland from '../../beoordeling/oordeel/oordeelkop.eiland.tsx'
import OordelenEiland from '../../beoordeling/oordeel/oordelen.eiland.tsx'
import { Rondekeuze } from '../../beoordeling/rapport/rondekeuze.tsx'
import { Sectielezing } from '../../beoordeling/rapport/sectielezing.tsx'
import { Eiland } from '../../eiland/eiland.tsx'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stijl }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Beoordeling ${data.nummer}. ${data.titel}` : 'Beoordeling') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const nummer = sectienummer(request, params['nummer'])
  return beoordelingspagina(await laadBeoordeling(request, params['id']), nummer, new URL(request.url).searchParams)
}

/** The form without JavaScript: saves every judgement of the section at once, and goes where the button says. */
export async function action({ request, params }: ActionFunctionArgs) {
  const nummer = sectienummer(request, params['nummer'])
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const { dossier, indiening } = await laadBeoordeling(request, params['id'])
  if (tekstUit(formulier, 'doe') === 'regels') {
    const fouten = await bewaarRegeloordelen(api, indiening, formulier)
    if (fouten.length > 0) return json({ fouten, invoer: null }, { status: 400 })
    throw redirect(`/dossier/${dossier.id}/beoordeling/${nummer}#regels-${tekstUit(formulier, 'recordId')}`)
  }
  const invoer = oordelenUit(formulier, nummer)
  const fouten = await bewaarOordelen(api, indiening, invoer)
  if (fouten.length > 0) return json({ fouten, invoer }, { status: 400 })
  const doe = tekstUit(formulier, 'doe')
  throw redirect(doe === 'sluiten' ? `/dossier/${dossier.id}` : doe === 'volgende' ? volgende(dossier.id, nummer).href : `/dossier/${dossier.id}/beoordeling/${nummer}`)
}

export default function Beoordeling() {
  const gegevens = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { nummer, titel, id, zaaknummer, ronde, leesbaar, adres, aspecten, weergaven, verschillen } = gegevens
  const fouten = na?.fouten ?? []
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]} hier={`Beoordeling, ronde ${ronde}`} />
      <Foutsamenvatting fouten={fouten} />
      <Alinea soort="boven">{gegevens.aanbieder} · {zaaknummer}</Alinea>
      <Kop niveau={1}>{gegevens.dossiertitel}</Kop>
      <Eiland naam="oordeelkop" component={OordeelkopEiland} gegevens={gegevens.kop} />
      <div className="lezen beoordelen">
        <div className="beoordelen__deel blad" role="region" aria-label="Rapport van de aanbieder" tabIndex={0}>
          <Kop niveau={2} strak>{nummer}. {titel}</Kop>
          <Rondekeuze weergaven={weergaven} metVerschillen={verschillen !== null} />
          {verschillen?.length === 0 && <Alinea soort="zacht">Dit onderdeel is niet veranderd.</Alinea>}
          <Sectielezing nummer={nummer} rapport={gegevens.rapport} bewijzen={gegevens.bewijzen} verschillen={verschillen} terugwegen={gegevens.terugwegen} regels={leesbaar ? undefined : { adres, oordelen: gegevens.regeloordelen, fouten: Object.fromEntries(fouten.map(({ veld, tekst }) => [veld, tekst])) }} />
        </div>
        <div className="beoordelen__deel" role="region" aria-label={`Uw oordeel over onderdeel ${nummer}`} tabIndex={0}>
          <Kop niveau={2} strak>Uw oordeel over onderdeel {nummer}</Kop>
          {leesbaar
            ? (
                <>
                  {aspecten.map((een) => <Aspectlezing key={een.id} gegevens={een} />)}
                  <Alinea>U leest dit rapport. Beoordelen kan alleen bij het nieuwste rapport, zolang het bij u ligt.</Alinea>
                  <KnopLink soort="stil" href={`/dossier/${id}`}>Naar het dossier</KnopLink>
                </>
              )
            : (
                <Eiland
                  naam="oordelen" component={OordelenEiland}
                  gegevens={{
                    adres, indieningId: gegevens.indieningId, bewaardOp: gegevens.bewaardOp, fouten: Object.fromEntries(fouten.map(({ veld, tekst }) => [veld, tekst])),
                    aspecten: aspecten.map((een) => ({ ...een, oordeel: { ...een.oordeel, ...watGetyptIs(na?.invoer ?? undefined, een.id) } })),
                    volgende: volgende(id, nummer), sluiten: `/dossier/${id}`,
                  }}
                />
              )}
        </div>
      </div>
    </>
  )
}

interface Getypt { aspect: string, oordeel: string, opmerking: string, reden: string }

/** What was typed, without its version: a judgement that a colleague changed gets the new one. */
function watGetyptIs(invoer: readonly Getypt[] | undefined, aspect: string): Partial<Getypt> {
  const een = invoer?.find((regel) => regel.aspect === aspect)
  return een ? { oordeel: een.oordeel, opmerking: een.opmerking, reden: een.reden } : {}
}

function volgende(id: string, nummer: number): { tekst: string, href: string } {
  return nummer < 11
    ? { tekst: `Bewaren en naar onderdeel ${nummer + 1}`, href: `/dossier/${id}/beoordeling/${nummer + 1}` }
    : { tekst: 'Bewaren en naar het eindoordeel', href: `/dossier/${id}/besluit` }
}

function sectienummer(request: Request, tekst: string | undefined): SectieNummer {
  const nummer = SECTIENUMMERS.find((n) => String(n) === tekst)
  if (!nummer) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return nummer
}
