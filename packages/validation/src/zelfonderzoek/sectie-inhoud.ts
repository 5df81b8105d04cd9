import { z } from 'zod'
import type { SectieNummer, Secties } from './model.ts'

/** Longest text of one field, in characters. */
export const LANGSTE_TEKST = 20_000
/** Most rows of one list. */
export const MEESTE_RIJEN = 200

const tekst = z.string().superRefine((waarde, ctx) => {
  const nul = waarde.indexOf('\u0000')
  if (nul >= 0) ctx.addIssue({ code: 'custom', params: { code: 'TEKEN_NIET_TOEGESTAAN' }, message: `Op plaats ${nul + 1} staat een teken dat niet bewaard kan worden. Haal dat teken weg.` })
  if (waarde.length > LANGSTE_TEKST) ctx.addIssue({ code: 'custom', params: { code: 'TE_LANG' }, message: `Deze tekst is ${waarde.length} tekens lang. Maak hem korter dan ${LANGSTE_TEKST} tekens, of voeg een bestand toe.` })
})
const antwoord = z.strictObject({ tekst, nvt: z.boolean(), reden: tekst })
const jaNee = z.enum(['', 'ja', 'nee'])
const rijen = <V extends z.core.$ZodLooseShape>(velden: V) =>
  z.array(z.strictObject({ id: z.string().min(1).max(40), ...velden })).max(MEESTE_RIJEN, { error: `Een lijst heeft hoogstens ${MEESTE_RIJEN} regels. Voeg regels samen.` })
const sectie = <V extends z.core.$ZodLooseShape>(velden: V) => z.strictObject({ ...velden, vrijeTekst: tekst })

const SCHEMAS: { [N in SectieNummer]: z.ZodType<Secties[N]> } = {
  1: sectie({ clientgegevens: antwoord, zorgzwaarte: antwoord }),
  2: sectie({ datumGebeurtenis: tekst, datumEinde: tekst, datumBestuurder: tekst, toelichting: tekst }),
  3: sectie({
    leden: rijen({ functie: tekst, vakdiscipline: tekst, betrokkenheid: z.enum(['', 'geen', 'zijdelings', 'direct']), toelichting: tekst }),
    deskundigheid: tekst, onafhankelijkheid: tekst,
  }),
  4: sectie({ zorgverleners: rijen({ functie: tekst, rol: tekst }) }),
  5: sectie({
    gehoorden: rijen({ functie: tekst, wijze: tekst, verslag: jaNee }),
    clientGehoord: jaNee, clientWie: tekst, clientWijze: tekst, clientToelichting: tekst, informatiebronnen: antwoord, literatuur: antwoord,
    deskundige: jaNee, deskundigeWie: tekst, deskundigeWijze: tekst, deskundigeToelichting: tekst,
    analysemethode: z.enum(['', 'prisma', 'sire', 'dam', 'tripod_beta', 'bow_tie', 'anders']), analysemethodeAnders: tekst,
  }),
  6: sectie({
    tijdschema: rijen({ datum: tekst, tijd: tekst, feit: tekst, bron: tekst }),
    opnameIndicatie: antwoord, locatieContext: antwoord, voorgeschiedenis: antwoord, risicotaxatie: antwoord, toezicht: antwoord,
    richtlijnen: antwoord, richtlijnenAfwijking: tekst, bevoegdBekwaam: antwoord, reflectie: tekst, farmacotherapie: antwoord,
    hulpmiddelen: antwoord, fabrikant: tekst, vrijheidsbeperking: antwoord, communicatieZorgverleners: antwoord, communicatieExtern: tekst,
    communicatieClient: antwoord, ketenpartners: antwoord, ketenSamenwerking: tekst, openbaarMinisterie: antwoord, aangifte: antwoord,
    aangifteWijze: tekst, aangifteDatum: tekst, aangiftePlaats: tekst,
  }),
  7: sectie({ topgebeurtenis: tekst, methodeToegepast: tekst }),
  8: sectie({ conclusies: tekst }),
  9: sectie({ aansluiting: tekst }),
  10: sectie({ nazorgBetrokkenen: antwoord, nazorgZorgverleners: antwoord, reactieClient: antwoord, gedeeldMet: tekst, gedeeldOp: tekst }),
  11: sectie({ onderschrijft: tekst, aansluiting: jaNee, aansluitingToelichting: tekst, smart: tekst, implementatie: tekst, doelgroep: tekst, borging: tekst }),
}

export interface Invoerfout {
  /** Path of the field, such as `gehoorden[2].functie`. */
  veld: string
  code: string
  bericht: string
}
export type Sectieparse<N extends SectieNummer> = { ok: true; inhoud: Secties[N] } | { ok: false; fouten: Invoerfout[] }

/**
 * Checks the form of a section, not its completeness: an unfinished draft is fine, a field that does not exist,
 * a text that is too long and U+0000 are not.
 */
export function parseSectie<N extends SectieNummer>(nummer: N, invoer: unknown): Sectieparse<N> {
  const uit = SCHEMAS[nummer].safeParse(invoer)
  return uit.success ? { ok: true, inhoud: uit.data } : { ok: false, fouten: uit.error.issues.map(naarFout) }
}

/** An issue of zod as our own: field, code and a sentence with the remedy. */
export function naarFout(kwestie: z.core.$ZodIssue): Invoerfout {
  const veld = pad(kwestie.path)
  if (kwestie.code === 'custom') return { veld, code: String(kwestie.params?.['code'] ?? 'BAD_USER_INPUT'), bericht: kwestie.message }
  if (kwestie.code === 'unrecognized_keys') return { veld, code: 'VELD_ONBEKEND', bericht: `Dit veld bestaat niet: ${kwestie.keys.join(', ')}. Haal het weg.` }
  if (kwestie.code === 'too_big' && kwestie.origin === 'array') return { veld, code: 'TE_LANG', bericht: kwestie.message }
  return { veld, code: 'BAD_USER_INPUT', bericht: `De waarde van ${veld || 'dit onderdeel'} heeft niet de juiste vorm.` }
}

function pad(delen: readonly PropertyKey[]): string {
  return delen.map((deel, plaats) => (typeof deel === 'number' ? `[${deel}]` : plaats ? `.${String(deel)}` : String(deel))).join('')
}
