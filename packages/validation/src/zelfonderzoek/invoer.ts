import { z } from 'zod'
import { KOLOMLABEL, RECORDLABEL } from './veldlabels.ts'

/** Longest text of one field, in characters (UTF-16 code units). */
export const LANGSTE_TEKST = 20_000
/** Most rows of one list. */
export const MEESTE_RIJEN = 200

/** Why input cannot be kept: the path of the field (`gehoorden[2].functie`), a code and a sentence with the remedy. */
export interface Invoerfout {
  veld: string
  code: string
  bericht: string
}

// U+0000 and half of a surrogate pair cannot be stored in PostgreSQL.
const ONBEWAARBAAR = /\u0000|\p{Surrogate}/u

/** Free text; an absent one is empty. */
export const tekst = z.string().superRefine((waarde, ctx) => {
  if (waarde.length > LANGSTE_TEKST) {
    const teVeel = waarde.length - LANGSTE_TEKST
    ctx.addIssue({ code: 'custom', params: { code: 'TE_LANG' }, message: `is ${teVeel} ${teVeel === 1 ? 'teken' : 'tekens'} te lang. Er passen ${getal(LANGSTE_TEKST)} tekens in. Kort de tekst in, of voeg een bestand toe.` })
    return
  }
  const plaats = waarde.search(ONBEWAARBAAR)
  if (plaats >= 0) ctx.addIssue({ code: 'custom', params: { code: 'TEKEN_NIET_TOEGESTAAN' }, message: `heeft op plaats ${plaats + 1} een teken dat wij niet kunnen bewaren. Haal dat teken weg.` })
}).default('')

/** Text or "niet van toepassing" with its reason. */
export const antwoord = z.strictObject({ tekst, nvt: z.boolean().default(false), reden: tekst }).prefault({})

export const jaNee = z.enum(['', 'ja', 'nee']).default('')

/** A list of rows, each with its own id. */
export const rijen = <V extends z.core.$ZodLooseShape>(velden: V) =>
  z.array(z.strictObject({ id: z.string().min(1).max(40), ...velden })).max(MEESTE_RIJEN).superRefine((lijst, ctx) => {
    const ids = new Set<unknown>()
    for (const [plaats, rij] of lijst.entries()) {
      const { id } = rij as { id: unknown }
      if (ids.has(id)) ctx.addIssue({ code: 'custom', path: [plaats, 'id'], params: { code: 'DUBBELE_RIJ' }, message: 'komt twee keer voor. Geef elke regel een eigen id.' })
      ids.add(id)
    }
  }).default([])

/** An issue of zod in our own words. `label` gives the words for the first part of the path. */
export function naarFout(kwestie: z.core.$ZodIssue, label: (veld: string) => string): Invoerfout {
  const veld = pad(kwestie.path)
  const naam = noem(kwestie.path, label)
  if (kwestie.code === 'custom') return { veld, code: String(kwestie.params?.['code'] ?? 'BAD_USER_INPUT'), bericht: `${naam} ${kwestie.message}` }
  if (kwestie.code === 'unrecognized_keys') return { veld, code: 'VELD_ONBEKEND', bericht: `${naam} heeft geen veld ‘${kwestie.keys.slice(0, 5).map((sleutel) => sleutel.slice(0, 40)).join('’, ‘')}’. Laat dat weg.` }
  if (kwestie.code === 'too_big' && kwestie.origin === 'array') return { veld, code: 'TE_LANG', bericht: `${naam} heeft te veel regels. Er passen ${MEESTE_RIJEN} regels in. Voeg regels samen.` }
  if (kwestie.code === 'invalid_value') return { veld, code: 'BAD_USER_INPUT', bericht: `${naam} heeft een waarde die niet kan. Kies uit: ${kwestie.values.filter(Boolean).join(', ')}.` }
  return { veld, code: 'BAD_USER_INPUT', bericht: `${naam} heeft niet de juiste vorm. Vul het veld opnieuw in.` }
}

function pad(delen: readonly PropertyKey[]): string {
  return delen.map((deel, plaats) => (typeof deel === 'number' ? `[${deel}]` : plaats ? `.${String(deel)}` : String(deel))).join('')
}

function noem([veld, ...rest]: readonly PropertyKey[], label: (veld: string) => string): string {
  if (veld === undefined) return 'Dit onderdeel'
  const eerste = `‘${label(String(veld))}’`
  return [eerste, ...rest.map((deel) => (typeof deel === 'number' ? `regel ${deel + 1}` : `‘${KOLOMLABEL[String(deel)] ?? RECORDLABEL[String(deel)] ?? String(deel)}’`))].join(', ')
}

function getal(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.')
}
