import { z } from 'zod'
import { isDatum } from '../kalender/datum.ts'
import { type Moment, uitAmsterdam } from '../kalender/moment.ts'
import type { Veldfout } from '../melding/controleer-melding.ts'
import { DADERKRINGEN, DOMEINEN, GEWELD_LABEL, type Geweldaard, type Incident, LETSEL_LABEL, SUICIDE_LABEL, type Vermissing } from './incident.ts'
import { ONRUSTNIVEAUS } from './onrust.ts'

/** Whether the legal report was done, for what the law makes somebody report (Rotterdam criterium 1). */
export const WETTELIJK_LABEL = { gedaan: 'Ja, dat is gedaan', nog_niet: 'Nee, nog niet', nvt: 'Niet van toepassing' } as const

/** Longest text of one field, in characters (UTF-16 code units). */
const LANGSTE_TEKST = 20_000
// U+0000 and half of a surrogate pair cannot be stored in PostgreSQL.
const ONBEWAARBAAR = /\u0000|\p{Surrogate}/u
const tekst = z.string().max(LANGSTE_TEKST, { error: `Deze tekst is te lang. Maak hem korter dan ${LANGSTE_TEKST} tekens.` }).refine((t) => !ONBEWAARBAAR.test(t), { error: 'Hier staat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.' })
const kort = tekst.refine((t) => t.length <= 200, { error: 'Houd dit korter dan 200 tekens.' })
const feit = z.enum(['', 'ja', 'nee', 'onbekend'])
const keuze = <C extends string>(codes: readonly C[]) => z.enum(['', ...codes] as ['', ...C[]])
const sleutels = <C extends string>(labels: Record<C, string>): C[] => Object.keys(labels) as C[]

const Schema = z.strictObject({
  titel: kort, domein: keuze(DOMEINEN), spoed: z.enum(['', 'ja', 'nee']), omschrijving: tekst, organisaties: tekst,
  wettelijkeMeldplicht: feit, wettelijkGemeld: keuze(sleutels(WETTELIJK_LABEL)), wettelijkWaar: kort,
  natuurlijkOverlijden: feit, bijzonderheid: tekst, suicide: keuze(sleutels(SUICIDE_LABEL)),
  ernstigGeweld: feit, geweldAard: z.array(z.enum(sleutels(GEWELD_LABEL) as [Geweldaard, ...Geweldaard[]])).max(3), geweldDoor: z.array(z.enum(DADERKRINGEN)).max(4),
  medewerkerGeweld: feit, medewerkerLetsel: keuze(sleutels(LETSEL_LABEL)),
  vermissing: feit, vermistDatum: kort, vermistTijd: kort, terugDatum: kort, terugTijd: kort, ontvangtZorg: feit, geboortedatums: z.array(kort).max(10), geslotenZorg: feit, hoogRisico: feit,
  vtMelding: feit, vtGeweld: feit, vtRisico: feit, veiligheid: feit,
  breedBekend: feit, verbandMetZorg: feit, onrust: feit,
  onrustNiveau: keuze(ONRUSTNIVEAUS), onrustContext: tekst, woordvoering: tekst,
})

/** An incident as it is typed; every field may still be empty. */
export type Incidentinhoud = z.infer<typeof Schema>

/** Fields that say who somebody is; they are kept encrypted. */
export const VERTROUWELIJK = ['geboortedatums'] as const

/** An incident in which nobody has typed yet. */
export function leegIncident(): Incidentinhoud {
  return {
    titel: '', domein: '', spoed: '', omschrijving: '', organisaties: '', wettelijkeMeldplicht: '', wettelijkGemeld: '', wettelijkWaar: '', natuurlijkOverlijden: '', bijzonderheid: '', suicide: '',
    ernstigGeweld: '', geweldAard: [], geweldDoor: [], medewerkerGeweld: '', medewerkerLetsel: '', vermissing: '', vermistDatum: '', vermistTijd: '', terugDatum: '', terugTijd: '', ontvangtZorg: '',
    geboortedatums: [], geslotenZorg: '', hoogRisico: '', vtMelding: '', vtGeweld: '', vtRisico: '', veiligheid: '', breedBekend: '', verbandMetZorg: '', onrust: '', onrustNiveau: '', onrustContext: '', woordvoering: '',
  }
}

/** Checks the form of an incident; what is left out counts as empty. */
export function parseIncident(invoer: unknown): { ok: true; inhoud: Incidentinhoud } | { ok: false; fouten: Veldfout[] } {
  const uit = Schema.safeParse({ ...leegIncident(), ...(invoer && typeof invoer === 'object' ? invoer : { onbekend: invoer }) })
  if (uit.success) return { ok: true, inhoud: uit.data }
  return { ok: false, fouten: uit.error.issues.map((i) => ({ veld: String(i.path[0] ?? 'inhoud'), code: 'BAD_USER_INPUT', bericht: i.code === 'unrecognized_keys' ? `Dit veld bestaat niet: ${i.keys.join(', ')}.` : i.message })) }
}

const TIJD = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** A date and a time on the clock in Amsterdam as a moment; undefined when either is not there or does not exist. */
export function momentUit(datum: string, tijd: string): Moment | undefined {
  const [, uur, minuut] = TIJD.exec(tijd.trim()) ?? []
  return isDatum(datum) && uur && minuut ? uitAmsterdam({ datum, tijd: `${uur.padStart(2, '0')}:${minuut}` }) : undefined
}

/** What is known, as the rules read it. What was left open is not known yet. */
export function incidentVan(i: Incidentinhoud): Incident {
  const open = (antwoord: Incidentinhoud['onrust']) => antwoord || 'onbekend'
  return {
    domein: i.domein || 'zo_gevoeld', wettelijkeMeldplicht: open(i.wettelijkeMeldplicht), natuurlijkOverlijden: open(i.natuurlijkOverlijden),
    ...(i.natuurlijkOverlijden === 'nee' || i.bijzonderheid.trim() ? { bijzonderheid: i.bijzonderheid } : {}),
    ...(i.suicide ? { suicide: i.suicide } : {}),
    ...(i.ernstigGeweld === 'nee' ? { ernstigGeweld: { aard: [], door: [] } } : i.geweldAard.length ? { ernstigGeweld: { aard: i.geweldAard, door: i.geweldDoor } } : {}),
    ...(i.medewerkerGeweld ? { geweldTegenMedewerker: { geweld: i.medewerkerGeweld, letsel: i.medewerkerGeweld === 'nee' ? 'geen' : i.medewerkerLetsel || 'onbekend' } } : {}),
    ...vermissingVan(i), breedBekend: open(i.breedBekend), verbandMetZorg: open(i.verbandMetZorg), onrust: open(i.onrust),
  }
}

function vermissingVan(i: Incidentinhoud): Pick<Incident, 'vermissing'> {
  if (i.vermissing === 'nee') return { vermissing: 'nee' }
  const sinds = momentUit(i.vermistDatum, i.vermistTijd)
  if (i.vermissing !== 'ja' || !sinds) return {}
  const terug = momentUit(i.terugDatum, i.terugTijd)
  const open = (antwoord: Incidentinhoud['onrust']) => antwoord || 'onbekend'
  const vermissing: Vermissing = {
    sinds, ...(terug ? { totEnMet: terug } : {}), ontvangtZorg: open(i.ontvangtZorg), geboortedatums: i.geboortedatums.filter(isDatum), uitGeslotenZorg: open(i.geslotenZorg), hoogVeiligheidsrisico: open(i.hoogRisico),
    veiligThuis: { melding: open(i.vtMelding), ernstigHuiselijkGeweld: open(i.vtGeweld), hoogRisico: open(i.vtRisico) }, veiligheidInGevaar: open(i.veiligheid),
  }
  return { vermissing }
}
