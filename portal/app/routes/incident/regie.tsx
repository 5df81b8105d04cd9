import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeelnemerBewarenDocument, KetenpartnersDocument, RegietaakGevenDocument } from '@zelfonderzoek/schema'
import { ZICHT_LABEL } from '@zelfonderzoek/validation/incident/zaaksoort'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Deelnemerformulier, Taakformulier } from '../../incident/regieformulieren.tsx'
import { laadIncident } from '../../incident/laad-incident.server.ts'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { datumUitFormulier } from '../../ui/datumtekst.ts'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Organisaties en taken') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api, zaak, sleutel } = await laadIncident(request, params['id'])
  if (!zaak.handelingen.includes('incident_bijwerken')) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return { id: zaak.id, zaaknummer: zaak.zaaknummer, deelnemers: zaak.deelnemers, organisaties: (await api(KetenpartnersDocument, {})).ketenpartners, sleutel, tweede: crypto.randomUUID() }
}

/** Lets an organisation take part, or gives one that does a task. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['coordinator'])
  const t = (naam: string): string => tekstUit(formulier, naam)
  const sleutel = sleutelUit(formulier)
  const invoer = { organisatieId: t('organisatieId'), zicht: t('zicht') in ZICHT_LABEL ? t('zicht') : '', opdracht: t('opdracht'), deelnemerId: t('deelnemerId'), titel: t('titel'), uiterlijkOp: datumUitFormulier(formulier, 'uiterlijkOp') }
  const weiger = (fouten: ReturnType<typeof foutregels>) => json({ invoer, fouten }, { status: 400 })
  if (t('doe') === 'taak') {
    if (!invoer.deelnemerId) return weiger([{ veld: 'deelnemerId', tekst: 'Kies voor welke organisatie de taak is.' }])
    if (invoer.uiterlijkOp && !isDatum(invoer.uiterlijkOp)) return weiger([{ veld: 'uiterlijkOp', tekst: 'Vul een datum in die bestaat, of laat hem leeg.' }])
    const { regietaakGeven: uit } = await api(RegietaakGevenDocument, { input: { deelnemerId: invoer.deelnemerId, titel: invoer.titel, uiterlijkOp: invoer.uiterlijkOp || null, sleutel } })
    if (uit.__typename !== 'DossierGewijzigd') return weiger(foutregels(uit))
  } else {
    if (!invoer.organisatieId) return weiger([{ veld: 'organisatieId', tekst: 'Kies een organisatie.' }])
    const { deelnemerBewaren: uit } = await api(DeelnemerBewarenDocument, { input: { dossierId: params['id'] ?? '', organisatieId: invoer.organisatieId, zicht: invoer.zicht, opdracht: invoer.opdracht, sleutel } })
    if (uit.__typename !== 'DossierGewijzigd') return weiger(foutregels(uit))
  }
  throw redirect(`/incident/${params['id']}/regie`)
}

export default function Regie() {
  const { id, zaaknummer, deelnemers, organisaties, sleutel, tweede } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Incidenten', href: '/incidenten' }, { naam: zaaknummer, href: `/incident/${id}` }]} hier="Organisaties en taken" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Organisaties en taken</Kop>
      <Alinea soort="lood">Wie meedoet, leest wat u hier schrijft en haar eigen taken. Het dossier zelf ziet alleen het loket.</Alinea>
      {deelnemers.length > 0 && <Taakformulier deelnemers={deelnemers} invoer={na?.invoer} sleutel={tweede} fouten={na?.fouten ?? []} />}
      <Deelnemerformulier organisaties={organisaties} invoer={na?.invoer} sleutel={sleutel} fouten={na?.fouten ?? []} />
    </>
  )
}
