import { type Jaartabel, laatste, vindRij } from '@zelfonderzoek/validation/jaarverslag/jaartabel'

/** A figure in large type, with what it counts. */
export interface Kerncijfer { cijfer: string, wat: string }

/** A part of a whole in per cent, when both may be read. */
export function procent(deel: number | null, geheel: number | null): string | null {
  return deel === null || geheel === null || geheel === 0 ? null : `${Math.round((deel / geheel) * 100)}%`
}

/** The figures above the page; only from what the tables show, and only those that may be read. */
export function kerncijfers(tabellen: readonly Jaartabel[]): Kerncijfer[] {
  const meldingen = vindRij(tabellen, 'kwartaal', 'totaal')
  const [calamiteit, geweld] = meldingen && meldingen.waarden.length > 2 ? meldingen.waarden : []
  const melden = vindRij(tabellen, 'termijn', 'melden')
  const [ineens, beoordeeld] = [laatste(vindRij(tabellen, 'oordeel', '1')), laatste(vindRij(tabellen, 'oordeel', 'totaal'))]
  const [getroffen, maatregelen] = [laatste(vindRij(tabellen, 'status', 'getroffen')), laatste(vindRij(tabellen, 'status', 'totaal'))]
  const totaal = laatste(meldingen)
  return [
    totaal === null ? null : { cijfer: String(totaal), wat: calamiteit && geweld ? `meldingen, waarvan ${calamiteit} calamiteiten en ${geweld} keer geweld` : 'meldingen' },
    metProcent(procent(melden?.waarden[0] ?? null, laatste(melden)), 'gemeld binnen de termijn'),
    metProcent(procent(ineens, beoordeeld), `van de beoordeelde rapporten was in één keer goed (${ineens} van ${beoordeeld})`),
    maatregelen === null ? null : { cijfer: String(maatregelen), wat: getroffen === null ? 'verbetermaatregelen' : `verbetermaatregelen, waarvan ${getroffen} al getroffen` },
  ].filter((een) => een !== null)
}

function metProcent(cijfer: string | null, wat: string): Kerncijfer | null {
  return cijfer === null ? null : { cijfer, wat }
}

/** Main classes that say something about where a cause lies. */
const NAAR_KLASSE: ReadonlySet<string> = new Set(['klasse-technisch', 'klasse-organisatorisch', 'klasse-menselijk'])

/** One or two sentences that say what the figures say. */
export function leadzin(tabellen: readonly Jaartabel[], vorigJaar: number | null): string {
  const totaal = vindRij(tabellen, 'kwartaal', 'totaal')
  const nu = laatste(totaal)
  if (nu === null) return ''
  const eerder = vorigJaar === null || totaal?.vorig == null ? '' : nu === totaal.vorig ? ` Dat is evenveel als in ${vorigJaar}.` : ` Dat is ${nu > totaal.vorig ? 'meer' : 'minder'} dan in ${vorigJaar}: toen waren het er ${totaal.vorig}.`
  const klassen = tabellen.find(({ id }) => id === 'oorzaak')?.rijen.filter(({ soort, id }) => soort === 'gewoon' && NAAR_KLASSE.has(id)) ?? []
  const meeste = klassen.filter((rij) => laatste(rij) !== null).sort((a, b) => (laatste(b) ?? 0) - (laatste(a) ?? 0))[0]
  return `Aanbieders meldden ${nu} keer een calamiteit of geweld.${eerder}${meeste ? ` De meeste basisoorzaken waren ${meeste.naam.toLowerCase()}.` : ''}`
}

/** True when even the number of meldingen may not be read. */
export function isTeKlein(tabellen: readonly Jaartabel[]): boolean {
  return laatste(vindRij(tabellen, 'kwartaal', 'totaal')) === null
}
