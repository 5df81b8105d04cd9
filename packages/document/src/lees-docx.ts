import { Parser } from 'htmlparser2'
import mammoth from 'mammoth'
import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { maakBlokkenbouwer } from './blokkenbouwer.ts'

/** The blocks of a Word document: headings by style, lists, tables and text; pictures are left out. */
export async function leesDocx(bytes: Uint8Array): Promise<Blok[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: ['p[style-name="Title"] => h1:fresh', 'p[style-name="Titel"] => h1:fresh'], convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) })
  return leesHtml(value)
}

/** The blocks of simple HTML, as Word documents are turned into. */
export function leesHtml(html: string): Blok[] {
  const bouwer = maakBlokkenbouwer()
  let vet = 0
  let rij = 0
  let lijst = 0
  const parser = new Parser({
    onopentag(naam) {
      if (naam === 'strong' || naam === 'b') vet += 1
      if (naam === 'tr') rij += 1
      if (naam === 'li') {
        if (!rij) bouwer.sluit(lijst ? 'lijstpunt' : 'alinea')
        lijst += 1
      }
      if (naam === 'br') bouwer.schrijf('\n', true)
    },
    ontext: (tekst) => bouwer.schrijf(tekst, vet > 0),
    onclosetag(naam) {
      if (naam === 'strong' || naam === 'b') vet -= 1
      if (naam === 'td' || naam === 'th') bouwer.cel()
      if (naam === 'li') lijst -= 1
      if (naam === 'tr') {
        rij -= 1
        if (!rij) bouwer.sluit('tabelrij')
      } else if (rij) {
        if (naam === 'p') bouwer.schrijf(' ', true)
      } else if (/^h[1-6]$/.test(naam)) bouwer.sluit('kop', Number(naam[1]))
      else if (naam === 'li' || (naam === 'p' && lijst)) bouwer.sluit('lijstpunt')
      else if (naam === 'p') bouwer.sluit('alinea')
    },
  }, { decodeEntities: true })
  parser.write(html)
  parser.end()
  bouwer.sluit('alinea')
  return bouwer.blokken
}
