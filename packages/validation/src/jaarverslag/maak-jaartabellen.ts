import { CHECKLIST } from '../checklist/checklist.ts'
import { MELDINGSOORTEN, VOORZIENINGSOORT_LABEL } from '../melding/model.ts'
import { STATUS_LABEL } from '../zelfonderzoek/codes.ts'
import type { Getal } from './drempel.ts'
import type { Jaargemeente, Jaartelling } from './jaartelling.ts'
import type { Jaarrij, Jaartabel, TabelId } from './jaartabel.ts'
import { oorzaakrijen } from './oorzaakrijen.ts'
import { termijnNaam } from '../protocol/termijn-naam.ts'
import { AANVULLING_NAAM, KWARTAAL_NAAM, MAAND_NAAM, onderdeelNaam, RONDES_NAAM, SOORT_NAAM, TABELTEKST } from './tabelteksten.ts'
import { verbergKruistabel } from './verberg-kruistabel.ts'
import { som, verbergDeel, verbergKlein, verbergReeks } from './verberg-reeks.ts'

type Meldingen = Jaartelling['meldingen']
type Naam = readonly [id: string, naam: string]

const tel = (meldingen: Meldingen, waar: (m: Meldingen[number]) => boolean): number => som(meldingen.filter(waar).map((m) => m.aantal))
const rij = (id: string, naam: string, waarden: Getal[], soort: Jaarrij['soort'] = 'gewoon'): Jaarrij => ({ id, naam, soort, waarden, vorig: null })
const tabel = (id: TabelId, kolommen: string[], rijen: Jaarrij[]): Jaartabel => ({ id, ...TABELTEKST[id], kolommen, rijen })

/**
 * The tables of a year in which no count below 5 can be read or worked out (Westerkwartier art. 12: anonymous).
 *
 * Totals that several tables share are known to the reader in each of them. A part whose whole is hidden is hidden, and hidden parts keep their
 * room when the whole is known: so what one table hides, no other table gives away.
 */
export function maakJaartabellen(telling: Jaartelling, gemeenten: readonly Jaargemeente[]): Jaartabel[] {
  const { meldingen } = telling
  const soorten = soortkolommen(meldingen)
  const kwartalen = kruistabel('kwartaal', meldingen, soorten, KWARTAAL_NAAM.map((naam, nr) => [String(nr + 1), naam]), (m) => String(Math.ceil(m.maand / 3)))
  return [
    kwartalen,
    maanden(meldingen, kwartalen.rijen.map(({ waarden }) => waarden.at(-1) ?? null)),
    kruistabel('gemeente', meldingen, soorten, gemeenten.map(({ code, naam }) => [code, naam]), (m) => m.gemeente),
    kruistabel('voorziening', meldingen, soorten, Object.entries(VOORZIENINGSOORT_LABEL), (m) => m.voorzieningsoort),
    termijnen(telling),
    beoordeeld(telling),
    onderdelen(telling),
    tabel('oorzaak', ['Basisoorzaken'], oorzaakrijen(telling.oorzaken)),
    metTotaal('status', 'Maatregelen', (Object.keys(STATUS_LABEL) as (keyof typeof STATUS_LABEL)[]).map((status) => rij(status, STATUS_LABEL[status], [som(telling.maatregelen.filter((m) => m.status === status).map((m) => m.aantal))]))),
  ]
}

/** The kinds as columns; none when one of them is too small, because every table would then give it away. */
function soortkolommen(meldingen: Meldingen): string[] {
  const soorten = [...new Set([...MELDINGSOORTEN, ...meldingen.map((m) => m.soort)])]
  return verbergReeks(soorten.map((soort) => tel(meldingen, (m) => m.soort === soort))).includes(null) ? [] : soorten
}

function kruistabel(id: TabelId, meldingen: Meldingen, soorten: readonly string[], namen: readonly Naam[], bij: (m: Meldingen[number]) => string): Jaartabel {
  const rest = [...new Set(meldingen.map(bij))].filter((code) => !namen.some(([bekend]) => bekend === code))
  const rijnamen = [...namen, ...rest.map((code): Naam => [code, code || 'Onbekend'])]
  const aantallen = rijnamen.map(([code]) => soorten.map((soort) => tel(meldingen, (m) => m.soort === soort && bij(m) === code)))
  const totaal = verbergKlein(tel(meldingen, () => true))
  const samen = perRij(meldingen, rijnamen, bij)
  if (soorten.length === 0) return tabel(id, ['Samen'], [...rijnamen.map(([code, naam], i) => rij(code, naam, [samen[i] ?? null])), rij('totaal', 'Totaal', [totaal], 'totaal')])
  const { cellen, rijtotalen } = verbergKruistabel(aantallen)
  return tabel(id, [...soorten.map((soort) => SOORT_NAAM[soort] ?? soort), 'Samen'], [
    ...rijnamen.map(([code, naam], i) => rij(code, naam, [...(cellen[i] ?? []), rijtotalen[i] ?? null])),
    rij('totaal', 'Totaal', [...soorten.map((soort) => tel(meldingen, (m) => m.soort === soort)), totaal], 'totaal'),
  ])
}

const perRij = (meldingen: Meldingen, namen: readonly Naam[], bij: (m: Meldingen[number]) => string): Getal[] => verbergReeks(namen.map(([code]) => tel(meldingen, (m) => bij(m) === code)))

/** Months of a quarter that is hidden are hidden; those of a quarter that is known keep their room within it. */
function maanden(meldingen: Meldingen, kwartalen: readonly Getal[]): Jaartabel {
  const perMaand = MAAND_NAAM.map((_, nr) => tel(meldingen, (m) => m.maand === nr + 1))
  const waarden = [0, 1, 2, 3].flatMap((kwartaal) => {
    const drie = perMaand.slice(kwartaal * 3, kwartaal * 3 + 3)
    return kwartalen[kwartaal] === null ? drie.map(() => null) : verbergReeks(drie)
  })
  return tabel('maand', ['Meldingen'], [...MAAND_NAAM.map((naam, nr) => rij(String(nr + 1), naam, [waarden[nr] ?? null])), rij('totaal', 'Totaal', [verbergKlein(som(perMaand))], 'totaal')])
}

function termijnen({ meldingen, termijnen: gewone }: Jaartelling): Jaartabel {
  const melden = { soort: 'melden', gehaald: tel(meldingen, (m) => m.opTijd), teLaat: tel(meldingen, (m) => !m.opTijd) }
  return tabel('termijn', ['Gehaald', 'Te laat', 'Samen'], [melden, ...gewone].map(({ soort, gehaald, teLaat }) =>
    rij(soort, termijnNaam(soort), [...verbergReeks([gehaald, teLaat]), verbergKlein(gehaald + teLaat)])))
}

function beoordeeld({ beoordeeld: besluiten }: Jaartelling): Jaartabel {
  const ronde = (nr: number | null): number | null => nr && Math.min(nr, RONDES_NAAM.length)
  const aantal = (nr: number | null): number => som(besluiten.filter((b) => ronde(b.afgeslotenInRonde) === nr).map((b) => b.aantal))
  return metTotaal('oordeel', 'Rapporten', [...RONDES_NAAM.map((naam, nr) => rij(String(nr + 1), naam, [aantal(nr + 1)])), rij('aanvullen', AANVULLING_NAAM, [aantal(null)])])
}

/** A report is counted once per item and perhaps for several, so these do not add up; each is a part of the reports that were judged. */
function onderdelen({ onderdelen: terug, beoordeeld: besluiten }: Jaartelling): Jaartabel {
  const totaal = som(besluiten.map((b) => b.aantal))
  const aantal = (nummer: number): number => som(terug.filter((o) => o.onderdeel === nummer).map((o) => o.aantal))
  return tabel('onderdeel', ['Rapporten'], CHECKLIST.map(({ nummer }) => rij(String(nummer), onderdeelNaam(nummer), [verbergDeel(aantal(nummer), totaal)])))
}

function metTotaal(id: TabelId, kolom: string, rijen: readonly Jaarrij[]): Jaartabel {
  const aantallen = rijen.map(({ waarden }) => waarden[0] ?? 0)
  const leesbaar = verbergReeks(aantallen)
  return tabel(id, [kolom], [...rijen.map((r, i) => ({ ...r, waarden: [leesbaar[i] ?? null] })), rij('totaal', 'Totaal', [verbergKlein(som(aantallen))], 'totaal')])
}
