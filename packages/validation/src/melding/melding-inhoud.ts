import { z } from 'zod'
import { GEVOLG_LABEL, INFORMEREN_LABEL, legeMelding, type Meldinginhoud, MELDINGSOORTEN, OM_LABEL, RIJKSINSPECTIE_LABEL, VOORZIENINGSOORT_LABEL } from './model.ts'
import type { Veldfout } from './controleer-melding.ts'

const LANGSTE = 20_000
const tekst = z.string().max(LANGSTE, { error: `Deze tekst is te lang. Maak hem korter dan ${LANGSTE} tekens.` }).refine((t) => !t.includes('\u0000'), { error: 'Hier staat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.' })
const keuze = <C extends string>(codes: readonly C[]) => z.enum(['', ...codes] as ['', ...C[]])
const sleutels = <C extends string>(labels: Record<C, string>): C[] => Object.keys(labels) as C[]
const actie = { actie: tekst, termijn: tekst }

const Schema = z.strictObject({
  contactpersoonNaam: tekst, contactpersoonFunctie: tekst, soort: keuze(MELDINGSOORTEN), titel: tekst, voorzieningsoort: keuze(sleutels(VOORZIENINGSOORT_LABEL)),
  gemeentecode: tekst, omschrijving: tekst, datumGebeurtenis: tekst, datumBekend: tekst, datumVastgesteld: tekst, gevolg: keuze(sleutels(GEVOLG_LABEL)), rijksinspectie: keuze(sleutels(RIJKSINSPECTIE_LABEL)), functieBeroepskracht: tekst,
  clientNaam: tekst, clientContact: tekst, clientGeboortedatum: tekst,
  anderen: z.array(z.strictObject({ id: z.string().min(1).max(40), functie: tekst, rol: tekst })).max(50),
  actieOnderzoek: z.strictObject(actie), actieGevolgen: z.strictObject(actie), actieInformeren: z.strictObject({ ...actie, wie: keuze(sleutels(INFORMEREN_LABEL)) }),
  openbaarMinisterie: keuze(sleutels(OM_LABEL)), redenLaat: tekst,
})

/** Checks the form of a melding; what is left out counts as empty. Completeness is for sending, not for saving. */
export function parseMelding(invoer: unknown): { ok: true; inhoud: Meldinginhoud } | { ok: false; fouten: Veldfout[] } {
  const uit = Schema.safeParse({ ...legeMelding(), ...(invoer && typeof invoer === 'object' ? invoer : { onbekend: invoer }) })
  if (uit.success) return { ok: true, inhoud: uit.data as Meldinginhoud }
  return { ok: false, fouten: uit.error.issues.map((i) => ({ veld: i.path.join('.'), code: 'BAD_USER_INPUT', bericht: i.code === 'unrecognized_keys' ? `Dit veld bestaat niet: ${i.keys.join(', ')}.` : i.message })) }
}
