import { Parser } from 'htmlparser2'

/** What a style of a Word document says of its paragraphs or characters. */
export interface Stijl {
  /** Level of a heading, 1 the highest. */
  niveau?: number
  vet?: boolean
  lijst?: boolean
  /** A line of the table of contents. */
  inhoudsopgave?: boolean
}

interface RuweStijl extends Stijl { naam: string, vader: string }

const MEESTE_VADERS = 10

/** The styles of a Word document by their id, with what they take over from the style they are based on. */
export function leesStijlen(xml: string): ReadonlyMap<string, Stijl> {
  const ruw = new Map<string, RuweStijl>()
  let stijl: RuweStijl | undefined
  const parser = new Parser({
    onopentag(naam, kenmerken) {
      const waarde = kenmerken['w:val'] ?? ''
      if (naam === 'w:style') ruw.set(kenmerken['w:styleId'] ?? '', stijl = { naam: '', vader: '' })
      else if (!stijl) return
      else if (naam === 'w:name') stijl.naam = waarde
      else if (naam === 'w:basedOn') stijl.vader = waarde
      else if (naam === 'w:b') stijl.vet = isAan(waarde)
      else if (naam === 'w:numId') stijl.lijst = waarde !== '0'
      else if (naam === 'w:outlineLvl' && Number(waarde) < 9) stijl.niveau = Number(waarde) + 1
    },
    onclosetag(naam) {
      if (naam === 'w:style') stijl = undefined
    },
  }, { xmlMode: true })
  parser.write(xml)
  parser.end()
  return new Map([...ruw].map(([id]) => [id, erf(id, ruw)]))
}

/** What the name of a style says, for documents that leave the style itself out. */
export function stijlUitNaam(naam: string): Stijl {
  const kop = /^(?:heading|kop|koptekst)\s*([1-6])$/i.exec(naam)?.[1]
  if (kop) return { niveau: Number(kop) }
  if (/^(?:title|titel)$/i.test(naam)) return { niveau: 1 }
  if (/^(?:toc|inhopg|inhoudsopgave)\s*\d$/i.test(naam)) return { inhoudsopgave: true }
  return /^(?:list bullet|list number|lijst ?opsom\p{L}*|lijst ?nummering|lijstopsomteken|lijstnummering)/iu.test(naam) ? { lijst: true } : {}
}

/** A switch of Word: on unless it says otherwise. */
export const isAan = (waarde: string): boolean => !/^(?:0|false|off|none)$/i.test(waarde)

function erf(id: string, ruw: ReadonlyMap<string, RuweStijl>): Stijl {
  const uit: Stijl = {}
  let nu = ruw.get(id)
  for (let n = 0; nu && n < MEESTE_VADERS; n += 1) {
    const { naam, vader, ...eigen } = nu
    for (const [wat, waarde] of Object.entries({ ...eigen, ...stijlUitNaam(naam) })) if (!(wat in uit)) Object.assign(uit, { [wat]: waarde })
    nu = ruw.get(vader)
  }
  return uit
}
