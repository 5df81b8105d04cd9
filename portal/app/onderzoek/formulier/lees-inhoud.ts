import type { Kolomdef, Velddef, Vraagdef, Veldwaarden } from '../velden/velddef.ts'

/** Fields of a form, however it was posted. */
export interface Velden {
  get(naam: string): string
  namen(): string[]
}

/** Every field of the questions, those that only show with a choice included. */
export function alleVelden(vragen: readonly Vraagdef[]): Velddef[] {
  const uit = (velden: readonly Velddef[]): Velddef[] =>
    velden.flatMap((veld) => [veld, ...(veld.soort === 'keuze' ? Object.values(veld.bij ?? {}).flatMap(uit) : [])])
  return vragen.flatMap((vraag) => uit(vraag.velden))
}

/** The inhoud of a section as a plain form post carries it; what the form does not show keeps its value. */
export function leesInhoud(vragen: readonly Vraagdef[], velden: Velden, was: Veldwaarden): Veldwaarden {
  const inhoud: Veldwaarden = { ...was }
  for (const def of alleVelden(vragen)) {
    if (def.soort === 'antwoord') inhoud[def.veld] = { tekst: velden.get(def.veld), nvt: velden.get(`${def.veld}.nvt`) === 'ja', reden: velden.get(`${def.veld}.reden`) }
    else if (def.soort === 'datum') inhoud[def.veld] = leesDatum(velden, def.veld)
    else if (def.soort === 'rijen') inhoud[def.veld] = leesRijen(def.veld, def.kolommen, velden)
    else inhoud[def.veld] = velden.get(def.veld)
  }
  if (velden.namen().includes('vrijeTekst')) inhoud['vrijeTekst'] = velden.get('vrijeTekst')
  return inhoud
}

/** Day, month and year as typed; what is no date yet is kept as it was typed. */
export function leesDatum(velden: Velden, naam: string): string {
  const [dag, maand, jaar] = ['dag', 'maand', 'jaar'].map((deel) => velden.get(`${naam}-${deel}`).trim())
  if (!dag && !maand && !jaar) return ''
  if (/^\d{4}$/.test(jaar ?? '') && /^\d{1,2}$/.test(maand ?? '') && /^\d{1,2}$/.test(dag ?? '')) return `${jaar}-${maand?.padStart(2, '0')}-${dag?.padStart(2, '0')}`
  return [jaar, maand, dag].join('-')
}

function leesRijen(veld: string, kolommen: readonly Kolomdef[], velden: Velden): Record<string, string>[] {
  const nummers = [...new Set(velden.namen().flatMap((naam) => (naam.startsWith(`${veld}[`) ? [Number(naam.slice(veld.length + 1, naam.indexOf(']')))] : [])))].sort((a, b) => a - b)
  return nummers
    .filter((nr) => velden.get(`${veld}[${nr}].weg`) !== 'ja')
    .map((nr) => ({
      id: velden.get(`${veld}[${nr}].id`) || `r${nr + 1}`,
      ...Object.fromEntries(kolommen.map((k) => [k.veld, k.soort === 'datum' ? leesDatum(velden, `${veld}[${nr}].${k.veld}`) : velden.get(`${veld}[${nr}].${k.veld}`)])),
    }))
}

/** A posted form as fields. */
export function veldenVan(formulier: FormData): Velden {
  return veldenUit([...formulier].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde] as const] : [])))
}

/** Names and values as fields; of a repeated name the first counts. */
export function veldenUit(paren: readonly (readonly [string, string])[]): Velden {
  const waarden = new Map([...paren].reverse())
  return { get: (naam) => (waarden.get(naam) ?? '').replaceAll('\r\n', '\n'), namen: () => paren.map(([naam]) => naam) }
}
