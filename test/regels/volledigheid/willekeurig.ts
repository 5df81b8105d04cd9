import fc from 'fast-check'
import { ECM_CODE_LIJST } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { legeSectie } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { type SectieNummer, SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'

const woorden = fc.constantFrom(
  '', ' ', '-', 'n.v.t.', 'N.v.t., want het speelde niet', 'geen', 'nee', 'ja', 'volgt nog', 'gesprek', 'medewerker A', 'De deur ging om 02.15 uur open zonder alarm.',
  '2026-11-10', '2026-02-30', 'november 2026', 'zo snel mogelijk', 'mevrouw Jansen', '111222333', 'er zijn geen getroffen maatregelen', 'SIRE', '\n\n', '\u{1F600}', 'É'.repeat(300), '\u{1F600}'.repeat(200), `a${'\u{1F600}'.repeat(200)}`, ` ${'\n'.repeat(478)}\u{1F600}`,
)
/** Texts that people type, and texts that nobody types. */
export const tekst = fc.oneof({ weight: 4, arbitrary: woorden }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((s) => s.replaceAll('\u0000', '')) })
const jaNee = fc.constantFrom('', 'ja', 'nee')
const antwoord = fc.record({ tekst, nvt: fc.boolean(), reden: tekst }, { requiredKeys: [] })

const KEUZES: Record<string, fc.Arbitrary<unknown>> = {
  clientGehoord: jaNee, deskundige: jaNee, verslag: jaNee, betrokkenheid: fc.constantFrom('', 'geen', 'zijdelings', 'direct'),
  analysemethode: fc.constantFrom('', 'prisma', 'sire', 'dam', 'tripod_beta', 'bow_tie', 'anders'),
}
const LIJSTEN: Record<string, readonly string[]> = {
  leden: ['functie', 'vakdiscipline', 'betrokkenheid', 'toelichting'], zorgverleners: ['functie', 'rol'], gehoorden: ['functie', 'wijze', 'verslag'], tijdschema: ['datum', 'tijd', 'feit', 'bron'],
}

/** Input of a section that the form accepts: any part of it may be absent. */
export function sectie(nummer: SectieNummer): fc.Arbitrary<Record<string, unknown>> {
  const velden = Object.entries(legeSectie(nummer)).map(([veld, leeg]: [string, unknown]) => [veld, veld === 'aansluiting' && nummer === 11 ? jaNee : willekeurig(veld, leeg)] as const)
  return fc.record(Object.fromEntries(velden), { requiredKeys: [] })
}

export const secties = fc.tuple(...SECTIENUMMERS.map(sectie))

const id = fc.constantFrom('o1', 'o2', 'o3', 'o4', 'weg')
export const oorzaken = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5', 'o6'), ouderId: fc.oneof(fc.constant(null), id), volgorde: fc.nat(5), tekst,
    soort: fc.constantFrom('directe_oorzaak' as const, 'basisoorzaak' as const), klasse: fc.constantFrom('' as const, 'technisch' as const, 'menselijk' as const, 'overig' as const),
    ecmCode: fc.constantFrom('', ...ECM_CODE_LIJST), versie: fc.constant(1),
  }), { selector: (o) => o.id, maxLength: 6 },
)
export const maatregelen = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('m1', 'm2', 'm3'), volgorde: fc.nat(5), wat: tekst, voorWie: tekst, eigenaar: tekst, datum: tekst, norm: tekst, middelen: tekst, borging: tekst,
    status: fc.constantFrom('' as const, 'getroffen' as const, 'voorgenomen' as const), oorzaakIds: fc.array(id, { maxLength: 3 }), versie: fc.constant(1),
  }), { selector: (m) => m.id, maxLength: 3 },
)

function willekeurig(veld: string, leeg: unknown): fc.Arbitrary<unknown> {
  if (KEUZES[veld]) return KEUZES[veld]
  if (typeof leeg === 'string') return tekst
  const kolommen = LIJSTEN[veld]
  if (!kolommen) return antwoord
  const rij = fc.record(Object.fromEntries(kolommen.map((kolom) => [kolom, KEUZES[kolom] ?? tekst])), { requiredKeys: [] })
  return fc.array(rij, { maxLength: 6 }).map((lijst) => lijst.map((deel, plaats) => ({ ...deel, id: `r${plaats}` })))
}
