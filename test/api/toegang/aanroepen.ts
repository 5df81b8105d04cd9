import { randomUUID } from 'node:crypto'
import {
  getNamedType, getNullableType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType,
} from 'graphql'
import { bouwSchema } from '../../../api/src/schema/bouw-schema.ts'

/** A root field called with one set of ids. */
export interface Aanroep {
  veld: string
  soort: 'query' | 'mutation'
  document: string
  variabelen: (ids: Ids) => Record<string, unknown>
}

/** One global id per type. */
export type Ids = Record<string, string>

/** Every root field that takes an id, called so that only the id decides; a new field is taken along by itself. */
export function aanroepenMetId(): Aanroep[] {
  const schema = bouwSchema()
  return (['query', 'mutation'] as const).flatMap((soort) => {
    const wortel = soort === 'query' ? schema.getQueryType() : schema.getMutationType()
    return Object.values(wortel?.getFields() ?? {}).filter((veld) => veld.args.some(bevatId)).flatMap((veld) => aanroep(soort, veld))
  })
}

function aanroep(soort: Aanroep['soort'], veld: GraphQLField<unknown, unknown>): Aanroep[] {
  const kop = veld.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const args = veld.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const document = `${soort} (${kop}) { ${veld.name}(${args}) ${selectie(veld)} }`
  const types = veld.name === 'node' ? KNOPEN : [typeVan(veld.name)]
  return types.map((eigenType) => ({
    veld: types.length > 1 ? `${veld.name} ${eigenType}` : veld.name, soort, document,
    variabelen: (ids) => Object.fromEntries(veld.args.map((arg) => [arg.name, waarde(arg, eigenType, veld.name, ids)])),
  }))
}

export const KNOPEN = ['Dossier', 'Melding', 'Termijn', 'Bericht', 'Zelfonderzoek', 'Stap', 'Taak', 'Sectie', 'Basisoorzaak', 'Verbetermaatregel', 'Document', 'Overname', 'Indiening', 'Verklaring', 'Aspectoordeel', 'Regeloordeel', 'Besluit', 'Consult', 'Betrokkene', 'Avgverzoek', 'Rectificatie', 'Bewaarstop', 'Opvolging', 'Opvolgverslag', 'Gehoorde', 'Hoorverslag', 'Reactie', 'Opvraging', 'Onderzoeksverslag', 'Gastlink', 'Rapport', 'Rapportversie', 'Incident', 'Notitie', 'Leerpunt', 'Deelnemer', 'Regietaak']

function selectie(veld: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(veld.type)
  if (isUnionType(type)) return '{ __typename ... on InvoerFout { fouten { code } } }'
  if (!isObjectType(type)) return veld.name === 'node' ? '{ __typename id }' : ''
  if (type.name.endsWith('Connection')) return '{ edges { cursor } }'
  return 'gevonden' in type.getFields() ? '{ gevonden }' : '{ __typename }'
}

function bevatId(veld: GraphQLArgument | GraphQLInputField): boolean {
  const type = getNamedType(veld.type)
  if (isInputObjectType(type)) return Object.values(type.getFields()).some(bevatId)
  return type.name === 'ID' || veld.name === 'zaaknummer'
}

function typeVan(naam: string): string {
  if (naam.startsWith('bijlage')) return 'Document'
  return naam.replace(/^nood(?=dossier)/, '').replace(/(Bewaren|Herstellen|Verplaatsen|Verwijderen|Terugdraaien|Gelezen|Intrekken)$/, '').replace(/^./, (letter) => letter.toUpperCase())
}

/** What fields must hold to get past the checks of form, so that the question is only whose it is. */
const GELDIG: Record<string, unknown> = {
  aspect: '9.maatregelen', oordeel: 'voldoende', soort: 'basisoorzaak', klasse: 'technisch', ecmCode: 'TD', status: 'voorgenomen', zorgvuldig: 'ja', verbeterplan: 'ja', richting: 'omhoog',
  nummer: 8, sectieNummer: 8, versie: 1, volgorde: 0, first: 5, besluit: 'toegekend', advies: 'melden',
}
/** The same for one root field, where a name means something else there. */
const VAN: Record<string, Record<string, unknown>> = {
  gehoordeBewaren: { hoedanigheid: 'ander' },
  reactieOpschrijven: { op: 'hoorverslag' },
  gastlinkMaken: { op: 'hoorverslag' },
  reactieAfhandelen: { uitkomst: 'terzijde' },
  stukkenVragen: { soort: 'verzoek', tot: '2030-03-01' },
  onderzoeksverslagToevoegen: { handeling: 'deskundige_raadplegen' },
  regelBeoordelen: { regel: 'maatregel.S', oordeel: 'eens' },
  betrokkeneBewaren: { hoedanigheid: 'naaste', geboortedatum: '1950-01-01' },
  beperkingOpheffen: { ingelichtOp: '2026-01-05' },
  avgverzoekVastleggen: { soort: 'inzage', ontvangenOp: '2026-01-05' },
  avgidentiteitVastleggen: { wijze: 'vertoond' },
  avgverzoekBesluiten: { besluit: 'toegewezen', gronden: '', omvang: 'gegevens' },
  opvolgingMelden: { stand: 'uitgevoerd', gedaanOp: '2026-01-05' },
  opvolgingBeoordelen: { score: 'deels', sterkte: 'zwak' },
  bewaarstopZetten: { grond: 'woo' },
  incidentVastleggen: { zaaksoort: 'melding', kanaal: 'telefoon', melder: 'aanbieder', gemeentecode: '0599', ontvangenOp: '2026-01-05T10:00:00Z' },
  criteriaVaststellen: { criteria: 'ROT-C1' },
  leerpuntVastleggen: { soort: 'beleid' },
  leerpuntBijwerken: { stand: 'opgepakt' },
  deelnemerBewaren: { zicht: 'eigen_taken' },
  notitieVersturen: { hoedanigheid: 'politiek', kanaal: 'portaal' },
  meldingVastleggen: { melder: 'burger', soort: 'calamiteit', gemeentecode: '1969', voorzieningsoort: 'begeleiding', vernomenOp: '2026-01-05', datumGebeurtenis: '2026-01-04' },
}
const INHOUD: Record<string, unknown> = {
  incidentBijwerken: { titel: 'Een ander', domein: 'wmo', spoed: 'nee', omschrijving: 'Geschreven door een ander.', wettelijkeMeldplicht: 'nee' }, incidentVastleggen: { titel: 'Een ander', domein: 'wmo', spoed: 'nee', omschrijving: 'Gebeld.' },
  sectieBewaren: { conclusies: 'Geschreven door een ander.', vrijeTekst: '' }, meldingBewaren: {} }

function waarde(veld: GraphQLArgument | GraphQLInputField, eigenType: string, wortel: string, ids: Ids): unknown {
  const type = getNamedType(veld.type)
  if (type.name === 'DossierFilter') return { aanbiederId: ids['Organisatie'] }
  if (veld.name === 'zaaknummer') return ids['Zaaknummer']
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((onder) => [onder.name, waarde(onder, eigenType, wortel, ids)]))
  const een = type.name === 'ID' ? idVan(ids, idType(veld.name, eigenType)) : enkel(veld, type.name, wortel)
  if (!isNonNullType(veld.type) && een === undefined) return null
  return isListType(getNullableType(veld.type)) ? [een] : een
}

function idVan(ids: Ids, type: string): string {
  const id = ids[type]
  if (!id) throw new Error(`Van het type ${type} is er in deze proef nog geen id.`)
  return id
}

function idType(naam: string, eigenType: string): string {
  if (naam === 'id') return eigenType
  if (naam === 'dossierIds') return 'Dossier'
  if (naam === 'betrokkeneIds') return 'Betrokkene'
  if (naam === 'ouderId' || naam === 'oorzaakIds') return 'Basisoorzaak'
  if (naam === 'aanbiederId' || naam === 'gemeenteId' || naam === 'aanId' || naam === 'organisatieId') return 'Organisatie'
  return naam.replace(/Id$/, '').replace(/^./, (letter) => letter.toUpperCase())
}

function enkel(veld: GraphQLArgument | GraphQLInputField, type: string, wortel: string): unknown {
  const eigen = VAN[wortel]
  if (eigen && veld.name in eigen) return eigen[veld.name]
  if (veld.name in GELDIG) return GELDIG[veld.name]
  if (['after', 'before', 'van', 'tot'].includes(veld.name)) return undefined
  if (type === 'UUID') return randomUUID()
  if (type === 'Date') return '2030-03-01'
  if (type === 'Boolean') return false
  if (type === 'Int') return 1
  if (type === 'JSON') return INHOUD[wortel] ?? {}
  if (veld.name === 'inhoudSha256') return 'a'.repeat(64)
  return 'De teamleider vult het protocol aan en bespreekt het met de ploeg.'
}
