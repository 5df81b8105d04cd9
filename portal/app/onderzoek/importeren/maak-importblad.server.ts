import { aspectById, CHECKLIST, onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import { controleerRapport } from '@zelfonderzoek/validation/rapport/controleer-rapport'
import type { Vondst } from '@zelfonderzoek/validation/rapport/vondst'
import { LANGSTE_TEKST } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { achter } from '@zelfonderzoek/validation/zelfonderzoek/zet-achter'
import type { GelezenBestand } from '../document/laad-bestanden.server.ts'
import type { Stuk } from '../document/stukken.ts'
import { alsZelfonderzoek, type LopendOnderzoek } from '../gegevens/onderzoek.server.ts'
import type { Gevonden, Importblad, Waarschuwingsregel } from './importblad.ts'
import { itemtekst, NERGENS, sectiesVan } from './indeling.ts'
import type { Importformulier } from './lees-formulier.ts'
import { schrijfSplitsingen, splitsplekken, type Splitsing } from './splits.ts'
import type { Verdeling } from './verdeel.ts'

/** Pieces on one page: more makes the page slow for a report of hundreds of pages. */
const PER_BLAD = 100

/** Everything the page of the mapping shows: what goes where, and what the text answers. Nothing is stored. */
export function maakImportblad({ id, naam }: GelezenBestand, { stukken, suggestie, keuzes, indeling, opnieuw, herkomst, splitsingen }: Verdeling, dossier: LopendOnderzoek, formulier: Importformulier | null): Importblad {
  const { aspecten, maatregelen, oorzaken, waarschuwingen } = controleerRapport(indeling.map(({ blok }) => blok), indeling)
  const z = alsZelfonderzoek(dossier)
  const bladen = Math.max(1, Math.ceil(stukken.length / PER_BLAD))
  const blad = Math.min(bladen, Math.max(1, formulier?.naarBlad ?? 1))
  const stukBij = (blok: number): number => stukken.findIndex(({ van, tot }) => van <= blok && blok < tot)
  const gevonden = (soort: string) => ({ blok, bereik, tekst }: Vondst): Gevonden => {
    const bron = herkomst[blok] ?? { blok, teken: 0 }
    const sleutel = `${soort}.${bron.blok}.${bereik.map((n) => n + bron.teken).join('.')}`
    return { sleutel, tekst, stuk: stukBij(blok), aan: !formulier?.getoond.includes(sleutel) || formulier.aangevinkt.includes(sleutel) }
  }
  return {
    document: { id, naam }, gelezen: stukken.length, hieronder: keuzes.length, blad, bladen,
    zonderItem: keuzes.filter((keuze) => keuze === NERGENS).length,
    stukken: stukken.map((stuk, nr) => ({ nr, stuk, keuze: keuzes[nr] ?? NERGENS, voorstel: suggestie[nr] ?? NERGENS, plekken: splitsplekken(stuk, herkomst), deelVan: deelVan(stuk, herkomst, splitsingen) })).slice((blad - 1) * PER_BLAD, blad * PER_BLAD),
    indeling: keuzes.join(','), splitsingen: schrijfSplitsingen(splitsingen),
    versies: dossier.zelfonderzoek.secties.map(({ nummer, versie }) => `${nummer}:${formulier?.versies[nummer] ?? versie}`).join(','),
    items: CHECKLIST.map(({ nummer, titel }) => ({
      nummer, titel,
      stukken: keuzes.filter((keuze) => sectiesVan(keuze).includes(nummer)).length,
      teVeel: Math.max(0, achter(z.secties[nummer].vrijeTekst, itemtekst(indeling, nummer)).length - LANGSTE_TEKST),
      aspecten: aspecten.filter(({ aspect }) => aspect.startsWith(`${nummer}.`)).map(({ aspect, uitkomst, bewijs }) => ({ aspect, uitkomst, bewijs, vraag: aspectById(aspect).vraag })),
    })),
    maatregelen: maatregelen.map(gevonden('maatregel')), oorzaken: oorzaken.map(gevonden('oorzaak')),
    waarschuwingen: waarschuwingen.map(({ soort, zin, bereik }) => ({ soort, zin, ...opPlek(bereik, stukken) })),
    melding: opnieuw ? 'De indeling van dit rapport is intussen opnieuw gemaakt. Kijk haar nog een keer na.' : formulier && (formulier.nieuw ? 'Het rapport is opnieuw verdeeld in blokken. Elk deel staat nog bij het onderdeel waar het stond.' : verplaatst(keuzes, formulier)),
  }
}

/** The block that a piece is a part of after a split; null when it is whole. */
function deelVan({ van }: Stuk, herkomst: readonly Splitsing[], splitsingen: readonly Splitsing[]): number | null {
  const blok = herkomst[van]?.blok
  return blok !== undefined && splitsingen.some((s) => s.blok === blok) ? blok : null
}

/** Where a range in the joined text of the whole report stands. */
function opPlek(bereik: readonly [number, number] | undefined, stukken: readonly Stuk[]): Pick<Waarschuwingsregel, 'woorden' | 'plek'> {
  let begin = 0
  for (const [stuk, { van, blokken }] of stukken.entries()) {
    for (const [n, { tekst }] of blokken.entries()) {
      if (bereik && bereik[0] >= begin && bereik[1] <= begin + tekst.length) {
        const plek = { stuk, blok: van + n, begin: bereik[0] - begin, einde: bereik[1] - begin }
        return { plek, woorden: tekst.slice(plek.begin, plek.einde) }
      }
      begin += tekst.length + 2
    }
  }
  return { plek: null, woorden: '' }
}

function verplaatst(keuzes: readonly string[], { was, verplaats }: Importformulier): string | null {
  const anders = keuzes.flatMap((keuze, n) => (keuze === was[n] ? [] : [n]))
  const [een = verplaats] = anders
  if (een === null || een === undefined) return null
  if (anders.length > 1) return `${anders.length} blokken staan nu ergens anders.`
  const namen = sectiesVan(keuzes[een] ?? '').map((nummer: SectieNummer) => `${nummer}. ${onderdeelMet(nummer).titel}`)
  return namen.length ? `Blok ${een + 1} staat nu bij ${namen.join(' en ')}.` : `Blok ${een + 1} hoort nu nergens bij.`
}
