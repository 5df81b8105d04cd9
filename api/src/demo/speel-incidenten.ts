import { randomUUID } from 'node:crypto'
import type { Incidentinhoud } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { inAmsterdam } from '@zelfonderzoek/validation/kalender/moment'
import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import { globaalId } from '../graphql/id.ts'
import { bewaarIncident } from '../incident/bewaar-incident.ts'
import { dienIncidentIn } from '../incident/dien-incident-in.ts'
import { legIncidentVast } from '../incident/leg-incident-vast.ts'
import { stelCriteriaVast } from '../incident/stel-criteria-vast.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { legLeerpuntVast } from '../leerpunt/leg-leerpunt-vast.ts'
import { bewaarNotitie } from '../notitie/bewaar-notitie.ts'
import { verstuurNotitie } from '../notitie/verstuur-notitie.ts'
import type { StapZettenInput } from '../procedure/stap.input.ts'
import { zetVrijeStap } from '../procedure/zet-vrije-stap.ts'
import { bewaarDeelnemer, geefRegietaak } from '../regie/voer-regie.ts'
import { DEMO_INCIDENTEN } from './incidenten.ts'
import { lukt } from './lukt.ts'

type Als = (naam: string, dagenGeleden: number) => Promise<Context>
const ROTTERDAM = '0599'

/** Plays the incidents of the demo by the steps that people take: a melder, and two coördinatoren of the loket. */
export async function speelIncidenten(als: Als): Promise<void> {
  await concept(await als('regisseur', 0.1), DEMO_INCIDENTEN.concept)
  await meld(await als('regisseur', 0.2), DEMO_INCIDENTEN.nieuw)
  await speelVermissing(als)
  await speelSpoed(als)
  await speelRegie(als)
  await speelAfgesloten(als)
}

async function concept(wie: Context, inhoud: Incidentinhoud): Promise<string> {
  return globaalId('Dossier', lukt(await bewaarIncident(wie, { gemeentecode: ROTTERDAM, inhoud, sleutel: randomUUID() })).dossierId)
}

async function meld(wie: Context, inhoud: Incidentinhoud): Promise<string> {
  const dossierId = await concept(wie, inhoud)
  lukt(await dienIncidentIn(wie, { dossierId, versie: 2, sleutel: randomUUID() }))
  return dossierId
}

/** Missing for 46 hours, so that the clock is seen to run. */
async function speelVermissing(als: Als): Promise<void> {
  const { datum, tijd } = inAmsterdam(momentVan((await als('regisseur', 46 / 24)).nu))
  const dossierId = await meld(await als('regisseur', 1.5), DEMO_INCIDENTEN.vermist(datum, tijd))
  await stap(await als('coordinator', 1.4), dossierId, 'melding_lezen')
  await stap(await als('coordinator', 1.4), dossierId, 'vermissing_registreren')
}

async function speelSpoed(als: Als): Promise<void> {
  const loket = await als('coordinator-2', 3)
  const { dossierId: uuid } = lukt(await legIncidentVast(loket, { zaaksoort: 'melding', kanaal: 'telefoon', melder: 'burger', gemeentecode: ROTTERDAM, ontvangenOp: momentVan(loket.nu), origineel: '', inhoud: DEMO_INCIDENTEN.spoed, sleutel: randomUUID() }))
  const dossierId = globaalId('Dossier', uuid)
  lukt(await stelCriteriaVast(loket, { dossierId, versie: 2, criteria: ['ROT-C3'], motivering: '', sleutel: randomUUID() }))
  const delen = { wat: 'In een woonvoorziening deed een bewoner een poging tot suïcide.', context: 'Medebewoners zagen het gebeuren.', aanpak: 'De aanbieder spreekt met de bewoners. Het wijkteam houdt contact.', woordvoering: 'De woordvoerder zorg spreekt namens de gemeente.', vervolg: 'Morgen volgt een nieuwe notitie.' }
  lukt(await bewaarNotitie(loket, { dossierId, versie: 0, delen, uitgebreid: false, reden: '', sleutel: randomUUID() }))
  lukt(await verstuurNotitie(loket, { dossierId, versie: 1, ontvangers: [{ hoedanigheid: 'politiek', ontvanger: 'wethouder zorg', kanaal: 'portaal' }, { hoedanigheid: 'uitvoering', ontvanger: 'directeur wijkteams', kanaal: 'buiten' }], sleutel: randomUUID() }))
}

async function speelRegie(als: Als): Promise<void> {
  const dossierId = await concept(await als('regisseur', 12), DEMO_INCIDENTEN.consult)
  await stap(await als('regisseur', 12), dossierId, 'consult_vragen')
  const loket = await als('coordinator', 10)
  await stap(loket, dossierId, 'consult_geven', { toelichting: 'Wij nemen de regie als het deze week niet lukt.' })
  await stap(loket, dossierId, 'regie_starten', { motivering: 'De organisaties wachten op elkaar.', gronden: [{ id: 'vastgelopen_casus', tekst: '' }] })
  const [linde] = await inTransactie(loket.bron, loket.rij, (m) => m.query(`select id from organisatie where naam = 'Thuiszorg De Linde'`) as Promise<{ id: string }[]>)
  lukt(await bewaarDeelnemer(loket, { dossierId, organisatieId: globaalId('Organisatie', linde?.id ?? ''), zicht: 'eigen_taken', opdracht: 'Een gezin zoekt een tijdelijke woning met begeleiding. Kijk of u die kunt geven.', sleutel: randomUUID() }))
  const [deelnemer] = await inTransactie(loket.bron, loket.rij, (m) => m.query('select id from deelnemer order by id desc limit 1') as Promise<{ id: string }[]>)
  lukt(await geefRegietaak(loket, { deelnemerId: globaalId('Deelnemer', deelnemer?.id ?? ''), titel: 'Zeg of er een plek is.', sleutel: randomUUID() }))
}

async function speelAfgesloten(als: Als): Promise<void> {
  const dossierId = await meld(await als('regisseur', 40), DEMO_INCIDENTEN.gesloten)
  const loket = await als('coordinator', 39)
  await stap(loket, dossierId, 'melding_lezen')
  lukt(await stelCriteriaVast(loket, { dossierId, versie: 2, criteria: ['ROT-C5'], motivering: '', sleutel: randomUUID() }))
  lukt(await legLeerpuntVast(loket, { dossierId, soort: 'werkproces', tekst: 'Bij een eerste huisbezoek staat niet vast wanneer een medewerker met een collega gaat.', eigenaar: 'teamleider wijkteam', sleutel: randomUUID() }))
  await stap(await als('coordinator', 30), dossierId, 'zaak_afsluiten', { motivering: 'De medewerker is hersteld en de werkafspraak is gemaakt.' })
}

async function stap(wie: Context, dossierId: string, handeling: string, rest: Partial<StapZettenInput> = {}): Promise<void> {
  lukt(await zetVrijeStap(wie, { motivering: '', gronden: [], persoon: '', delen: [], velden: [], vastgelegd: [], toelichting: '', dossierId, handeling, sleutel: randomUUID(), ...rest }))
}
