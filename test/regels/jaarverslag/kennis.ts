import type { Jaartabel, TabelId } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import type { Kennis } from './aanvaller.ts'

/** More than any count can be. */
const HOOGST = 400

/** Name of a count in the whole report; counts that are the same by their meaning have the same name. */
function naam(tabel: Jaartabel, rij: string, kolom: number): string {
  const samen = kolom === tabel.kolommen.length - 1
  const meldingen = ['kwartaal', 'maand', 'gemeente', 'voorziening'].includes(tabel.id)
  if (meldingen && rij === 'totaal') return samen ? 'meldingen' : `meldingen ${tabel.kolommen[kolom]}`
  if (tabel.id === 'termijn' && rij === 'melden' && samen) return 'meldingen'
  if (['sterkte', 'uitvoering'].includes(tabel.id) && rij === 'totaal') return 'opvolging'
  return `${tabel.id} ${rij} ${kolom}`
}

/** Everything that somebody knows who reads a whole jaarverslag, and the name of every hidden count. */
export function kennisUit(tabellen: readonly Jaartabel[]): Kennis & { verborgen: { naam: string; tabel: TabelId; rij: string; kolom: number }[] } {
  const bekend = new Map<string, number>()
  const verborgen: ReturnType<typeof kennisUit>['verborgen'] = []
  for (const tabel of tabellen) for (const rij of tabel.rijen) for (const [kolom, waarde] of rij.waarden.entries()) {
    const n = naam(tabel, rij.id, kolom)
    if (waarde === null) verborgen.push({ naam: n, tabel: tabel.id, rij: rij.id, kolom })
    else bekend.set(n, waarde)
  }
  const lees = (tabel: Jaartabel, rij: string, kolom: number): string | number => bekend.get(naam(tabel, rij, kolom)) ?? naam(tabel, rij, kolom)
  const sommen = tabellen.flatMap((tabel) => sommenVan(tabel, tabellen, lees))
  const grenzen = new Map(verborgen.filter((v) => !bekend.has(v.naam)).map((v) => [v.naam, [0, HOOGST] as const]))
  return { grenzen, sommen, verborgen }
}

function sommenVan(tabel: Jaartabel, tabellen: readonly Jaartabel[], lees: (t: Jaartabel, rij: string, kolom: number) => string | number): Kennis['sommen'] {
  const gewoon = tabel.rijen.filter((r) => r.soort === 'gewoon').map((r) => r.id)
  const kolommen = tabel.kolommen.map((_, kolom) => kolom)
  const samen = kolommen.length - 1
  const overKolommen = samen > 0 ? tabel.rijen.map((r) => ({ totaal: lees(tabel, r.id, samen), delen: kolommen.slice(0, samen).map((k) => lees(tabel, r.id, k)) })) : []
  const overRijen = tabel.rijen.some((r) => r.soort === 'totaal') ? kolommen.map((k) => ({ totaal: lees(tabel, 'totaal', k), delen: gewoon.map((r) => lees(tabel, r, k)) })) : []
  return [...overKolommen, ...overRijen, ...(tabel.id === 'maand' ? maandsommen(tabel, tabellen, lees) : []), ...(tabel.id === 'oorzaak' ? codesommen(tabel, lees) : [])]
}

function maandsommen(tabel: Jaartabel, tabellen: readonly Jaartabel[], lees: Parameters<typeof sommenVan>[2]): Kennis['sommen'] {
  const kwartaal = tabellen.find(({ id }) => id === 'kwartaal')
  return kwartaal ? [1, 2, 3, 4].map((nr) => ({ totaal: lees(kwartaal, String(nr), kwartaal.kolommen.length - 1), delen: [2, 1, 0].map((terug) => lees(tabel, String(nr * 3 - terug), 0)) })) : []
}

function codesommen(tabel: Jaartabel, lees: Parameters<typeof sommenVan>[2]): Kennis['sommen'] {
  return tabel.rijen.filter((r) => r.id.startsWith('klasse-') && r.id !== 'klasse-').map((r) => ({
    totaal: lees(tabel, r.id, 0), delen: tabel.rijen.filter((c) => c.soort === 'onder' && c.id.startsWith(`${r.id.slice(7)}-`)).map((c) => lees(tabel, c.id, 0)),
  }))
}
