import { z } from 'zod'
import { leesEmail } from '../email/lees-email.ts'
import { KLOKSTAND_LABEL, kloktijdUitInvoer } from '../kalender/kloktijd.ts'
import { GEVOLG_LABEL, INFORMEREN_LABEL, legeMelding, type Meldinginhoud, MELDINGSOORTEN, OM_LABEL, RIJKSINSPECTIE_LABEL, VOORZIENINGSOORT_LABEL } from './model.ts'
import type { Veldfout } from './controleer-melding.ts'

const LANGSTE = 20_000
/** Control characters except tab and line ends, and half of a surrogate pair: a text does not need them and PostgreSQL does not take all of them. */
const ONBEWAARBAAR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u
/** Free text, composed (NFC), so that letters that look the same are the same. */
const tekst = z.string().superRefine((t, ctx) => {
  const plaats = t.search(ONBEWAARBAAR)
  if (t.length > LANGSTE) ctx.addIssue({ code: 'custom', params: { code: 'TE_LANG' }, message: `Deze tekst is ${t.length - LANGSTE} tekens te lang. Maak hem korter dan ${LANGSTE} tekens.` })
  else if (plaats >= 0) ctx.addIssue({ code: 'custom', params: { code: 'TEKEN_NIET_TOEGESTAAN' }, message: `Op plaats ${plaats + 1} staat een teken dat niet bewaard kan worden. Haal dat teken weg.` })
}).transform((t) => t.normalize('NFC'))
/** Kept as it goes on the wire; what is no address stays as it was typed, and is named when the melding is sent. */
const email = tekst.transform((t) => leesEmail(t) ?? t)
const tijd = tekst.transform(kloktijdUitInvoer)
const keuze = <C extends string>(codes: readonly C[]) => z.enum(['', ...codes] as ['', ...C[]])
const sleutels = <C extends string>(labels: Record<C, string>): C[] => Object.keys(labels) as C[]
const actie = { actie: tekst, termijn: tekst }

const Schema = z.strictObject({
  contactpersoonNaam: tekst, contactpersoonFunctie: tekst, contactpersoonEmail: email, soort: keuze(MELDINGSOORTEN), titel: tekst, voorzieningsoort: keuze(sleutels(VOORZIENINGSOORT_LABEL)),
  gemeentecode: tekst, omschrijving: tekst, datumGebeurtenis: tekst, tijdGebeurtenis: tijd, klokstand: keuze(sleutels(KLOKSTAND_LABEL)), datumBekend: tekst, datumVastgesteld: tekst, gevolg: keuze(sleutels(GEVOLG_LABEL)), rijksinspectie: keuze(sleutels(RIJKSINSPECTIE_LABEL)), functieBeroepskracht: tekst,
  clientNaam: tekst, clientContact: tekst, clientGeboortedatum: tekst,
  anderen: z.array(z.strictObject({ id: z.string().min(1).max(40), functie: tekst, rol: tekst })).max(50),
  actieOnderzoek: z.strictObject(actie), actieGevolgen: z.strictObject(actie), actieInformeren: z.strictObject({ ...actie, wie: keuze(sleutels(INFORMEREN_LABEL)) }),
  openbaarMinisterie: keuze(sleutels(OM_LABEL)), redenLaat: tekst,
})

/** Checks the form of a melding; what is left out counts as empty. Completeness is for sending, not for saving. */
export function parseMelding(invoer: unknown): { ok: true; inhoud: Meldinginhoud } | { ok: false; fouten: Veldfout[] } {
  const uit = Schema.safeParse({ ...legeMelding(), ...(invoer && typeof invoer === 'object' ? invoer : { onbekend: invoer }) })
  if (uit.success) return { ok: true, inhoud: uit.data as Meldinginhoud }
  return { ok: false, fouten: uit.error.issues.map((i) => ({ veld: i.path.join('.'), code: i.code === 'custom' ? String(i.params?.['code'] ?? 'BAD_USER_INPUT') : 'BAD_USER_INPUT', bericht: i.code === 'unrecognized_keys' ? `Dit veld bestaat niet: ${i.keys.join(', ')}.` : i.message })) }
}
