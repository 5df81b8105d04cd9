import { maakZip } from '../zip.ts'
import { type Deel, inDelen, type Kopvorm } from './delen.ts'

const RUIMTEN = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
const MIME = 'application/vnd.oasis.opendocument.text'
const veilig = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A report as an OpenDocument text, with a running head and page numbers, as an office program keeps it. */
export function schrijfOdt(markdown: string, kopvorm: Kopvorm): Buffer {
  return maakZip({
    'mimetype': MIME,
    'META-INF/manifest.xml': `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIME}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${RUIMTEN} office:version="1.3"><office:styles><style:style style:name="Standard" style:family="paragraph"/></office:styles><office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Vertrouwelijk rapport zelfonderzoek</text:p></style:header><style:footer><text:p>Pagina <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${RUIMTEN} office:version="1.3"><office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${inDelen(markdown).map((deel) => alsXml(deel, kopvorm)).join('')}</office:text></office:body></office:document-content>`,
  })
}

function alsXml(deel: Deel, kopvorm: Kopvorm): string {
  if (deel.soort === 'kop') return kopvorm === 'koppen' ? `<text:h text:style-name="Heading_20_${deel.niveau}" text:outline-level="${deel.niveau}">${veilig(deel.tekst)}</text:h>` : `<text:p text:style-name="Standard"><text:span text:style-name="T1">${veilig(deel.tekst)}</text:span></text:p>`
  if (deel.soort === 'alinea') return `<text:p text:style-name="${deel.vet ? 'P1' : 'Standard'}">${deel.regels.map(veilig).join('<text:line-break/>')}</text:p>`
  if (deel.soort === 'lijst') return `<text:list>${deel.punten.map((punt) => `<text:list-item><text:p>${veilig(punt)}</text:p></text:list-item>`).join('')}</text:list>`
  return `<table:table><table:table-column table:number-columns-repeated="${deel.rijen[0]?.length ?? 1}"/>${deel.rijen.map((rij) => `<table:table-row>${rij.map((cel) => `<table:table-cell><text:p>${veilig(cel)}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`
}
