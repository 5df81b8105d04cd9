import { Parser } from 'htmlparser2'
import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { maakBlokkenbouwer } from './blokkenbouwer.ts'

/** The blocks of an OpenDocument text: its content and the styles that say what is bold. */
export function leesOdt(inhoud: string, stijlen: string): Blok[] {
  const vetteStijlen = new Set([...vindVet(stijlen), ...vindVet(inhoud)])
  const bouwer = maakBlokkenbouwer()
  const vet: boolean[] = []
  let rij = 0
  let lijst = 0
  let binnen = 0
  const parser = new Parser({
    onopentag(naam, kenmerken) {
      if (naam === 'table:table-row') rij += 1
      if (naam === 'text:list-item') lijst += 1
      if (naam === 'text:p' || naam === 'text:h') binnen += 1
      if (naam === 'text:p' || naam === 'text:h' || naam === 'text:span') vet.push((vet.at(-1) ?? false) || vetteStijlen.has(kenmerken['text:style-name'] ?? ''))
      if (naam === 'text:line-break') bouwer.schrijf('\n', true)
      if (naam === 'text:tab' || naam === 'text:s') bouwer.schrijf(' ', true)
      if (naam === 'text:h') niveaus.push(Number(kenmerken['text:outline-level'] ?? 1))
    },
    ontext: (tekst) => {
      if (binnen) bouwer.schrijf(tekst, vet.at(-1) ?? false)
    },
    onclosetag(naam) {
      if (naam === 'text:p' || naam === 'text:h' || naam === 'text:span') vet.pop()
      if (naam === 'text:list-item') lijst -= 1
      if (naam === 'table:table-cell') bouwer.cel()
      if (naam === 'table:table-row') {
        rij -= 1
        if (!rij) bouwer.sluit('tabelrij')
      }
      if (naam !== 'text:p' && naam !== 'text:h') return
      binnen -= 1
      const niveau = naam === 'text:h' ? niveaus.pop() : undefined
      if (rij) bouwer.schrijf(' ', true)
      else if (niveau !== undefined) bouwer.sluit('kop', niveau)
      else bouwer.sluit(lijst ? 'lijstpunt' : 'alinea')
    },
  }, { xmlMode: true })
  const niveaus: number[] = []
  parser.write(inhoud)
  parser.end()
  return bouwer.blokken
}

/** Names of the styles whose text is bold. */
function vindVet(xml: string): string[] {
  const vet: string[] = []
  let stijl = ''
  const parser = new Parser({
    onopentag(naam, kenmerken) {
      if (naam === 'style:style') stijl = kenmerken['style:name'] ?? ''
      if (naam === 'style:text-properties' && kenmerken['fo:font-weight'] === 'bold' && stijl) vet.push(stijl)
    },
    onclosetag(naam) {
      if (naam === 'style:style') stijl = ''
    },
  }, { xmlMode: true })
  parser.write(xml)
  parser.end()
  return vet
}
