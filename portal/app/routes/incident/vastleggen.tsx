import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { IncidentVastleggenDocument, KetenpartnersDocument } from '@zelfonderzoek/schema'
import { leegIncident, momentUit } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { inAmsterdam } from '@zelfonderzoek/validation/kalender/moment'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Binnenkomstvelden } from '../../incident/binnenkomstvelden.tsx'
import { Incidentformulier } from '../../incident/incidentformulier.tsx'
import { leesIncidentformulier } from '../../incident/lees-incident.ts'
import { LOKETGEMEENTE } from '../../incident/loketgemeente.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { datumUitFormulier } from '../../ui/datumtekst.ts'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Melding vastleggen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['coordinator'])
  const { datum, tijd } = inAmsterdam(`${new Date().toISOString().slice(0, 19)}Z`)
  return { organisaties: (await api(KetenpartnersDocument, {})).ketenpartners.filter(({ soort }) => soort === 'aanbieder'), nu: { datum, tijd: tijd.replace(':', '.') }, sleutel: crypto.randomUUID() }
}

/** Keeps what came by telephone or mail and goes to its case. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['coordinator'])
  const t = (naam: string): string => tekstUit(formulier, naam)
  const inhoud = leesIncidentformulier(formulier)
  const binnen = { zaaksoort: t('zaaksoort'), kanaal: t('kanaal'), melder: t('melder'), aanbiederId: t('aanbiederId'), datum: datumUitFormulier(formulier, 'ontvangenOp'), tijd: t('tijd'), origineel: t('origineel') }
  const ontvangenOp = momentUit(binnen.datum, binnen.tijd)
  if (!ontvangenOp) return json({ inhoud, binnen, fouten: [{ veld: 'ontvangenOp', tekst: 'Vul in wanneer u het kreeg: een dag en een tijdstip, bijvoorbeeld 14.30.' }] }, { status: 400 })
  const { zaaksoort, kanaal, melder, origineel } = binnen
  const { incidentVastleggen: uit } = await api(IncidentVastleggenDocument, { input: { zaaksoort, kanaal, melder, origineel, aanbiederId: binnen.aanbiederId || null, gemeentecode: LOKETGEMEENTE, ontvangenOp, inhoud, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/incident/${uit.dossier.id}`)
  return json({ inhoud, binnen, fouten: foutregels(uit) }, { status: 400 })
}

export default function Vastleggen() {
  const { organisaties, nu, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const binnen = na?.binnen ?? { zaaksoort: 'melding', kanaal: 'telefoon', melder: '', aanbiederId: '', datum: nu.datum, tijd: nu.tijd, origineel: '' }
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Incidenten', href: '/incidenten' }]} hier="Vastleggen" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Telefoon of e-mail vastleggen</Kop>
      <Alinea soort="lood">Wat een organisatie zelf meldt, kan zij hier lezen. Wat een ander over haar vertelt, blijft bij het loket.</Alinea>
      <Incidentformulier adres="/incident/vastleggen" inhoud={na?.inhoud ?? leegIncident()} versie={0} sleutel={sleutel} fouten={na?.fouten ?? []} knop="Vastleggen" metWoordvoering>
        <Binnenkomstvelden binnen={binnen} organisaties={organisaties} fouten={na?.fouten ?? []} />
      </Incidentformulier>
    </>
  )
}
