/** A small PDF with these lines, each with its size in points; without lines, a page without text as a scanner makes it. */
export function maakPdf(regels: readonly { tekst: string; grootte: number }[]): Buffer {
  let y = 800
  const inhoud = regels.map(({ tekst, grootte }) => {
    y -= grootte * 1.4
    return `BT /F1 ${grootte} Tf 50 ${y} Td (${tekst}) Tj ET`
  }).join('\n')
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let pdf = '%PDF-1.7\n'
  const plaatsen = delen.map((deel, i) => {
    const plaats = pdf.length
    pdf += `${i + 1} 0 obj\n${deel}\nendobj\n`
    return plaats
  })
  const xref = pdf.length
  pdf += `xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${plaatsen.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${delen.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`
  return Buffer.from(pdf, 'latin1')
}
