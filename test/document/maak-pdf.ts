import { deflateSync } from 'node:zlib'

interface Pdfkeuze {
  /** As often as this the same page. */
  bladen?: number
  /** Asks for a password that nobody has. */
  wachtwoord?: boolean
  /** The content packed; as often as this over itself. */
  gepakt?: number
}

/** A small PDF with these lines, each with its size in points; without lines, a page without text as a scanner makes it. */
export function maakPdf(regels: readonly { tekst: string; grootte: number }[], keuze: Pdfkeuze = {}): Buffer {
  let y = 800
  return maakPdfMet(regels.map(({ tekst, grootte }) => {
    y -= grootte * 1.4
    return `BT /F1 ${grootte} Tf 50 ${y} Td (${tekst}) Tj ET`
  }).join('\n'), keuze)
}

/** A small PDF with this content on its pages. */
export function maakPdfMet(ruw: string, { bladen = 1, wachtwoord = false, gepakt = 0 }: Pdfkeuze = {}): Buffer {
  let inhoud: Uint8Array = new TextEncoder().encode(ruw)
  for (let n = 0; n < gepakt; n += 1) inhoud = deflateSync(inhoud)
  const filter = gepakt ? ` /Filter [${'/FlateDecode '.repeat(gepakt)}]` : ''
  const blad = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>'
  const delen: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${Array.from({ length: bladen }, (_, n) => `${n + 6} 0 R`).join(' ')}] /Count ${bladen} >>`,
    Buffer.concat([Buffer.from(`<< /Length ${inhoud.length}${filter} >>\nstream\n`), inhoud, Buffer.from('\nendstream')]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
    ...Array.from({ length: bladen }, () => blad),
  ]
  const stukken: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let lengte = 9
  const voegToe = (stuk: Buffer): void => {
    stukken.push(stuk)
    lengte += stuk.length
  }
  const plaatsen = delen.map((deel, i) => {
    const plaats = lengte
    voegToe(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(deel), Buffer.from('\nendobj\n')]))
    return plaats
  })
  const slot = wachtwoord ? ` /Encrypt 5 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]` : ''
  voegToe(Buffer.from(`xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${plaatsen.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${delen.length + 1} /Root 1 0 R${slot} >>\nstartxref\n${lengte}\n%%EOF`))
  return Buffer.concat(stukken)
}
