import { PARTIJ_LABEL, type Partij } from '../../packages/validation/src/protocol/partij.ts'
import type { Protocol } from '../../packages/validation/src/protocol/protocol.ts'
import { opsomming, tabel } from './protocoldoc-opmaak.ts'

const partijen = (wie: readonly Partij[]): string => wie.map((p) => PARTIJ_LABEL[p]).join(', ') || 'niet geregeld'
const lijst = (woorden: readonly string[]): string => woorden.join(', ').replaceAll('_', ' ').replaceAll('client', 'cliënt') || 'niet geregeld'

/** What the protocol says about each subject on which protocols differ. */
export function parametersDoc(p: Protocol): string[] {
  const { zelfonderzoek: z, spoedafwijking: s, belangenconflict: b, ontvangers: o, vervolg: v } = p
  const { bereikbaar } = p.ontvangst
  return [
    `Geldig vanaf ${p.geldigVanaf}${p.geldigTot ? ` tot ${p.geldigTot}` : ''}. ${p.datering.toelichting}`,
    '## Wat dit protocol regelt',
    tabel(['Onderwerp', 'Regeling', 'Grondslag'], [
      ['Soort', p.soort === 'loket' ? 'loket naast het wettelijke toezicht' : 'toezicht', p.bron],
      ['Domeinen', lijst(p.domeinen), ''],
      ['Wie meldt', lijst(p.melders), ''],
      ['Hoe', lijst(p.kanalen), ''],
      ['Begin van de meldtermijn', p.meldtermijnVanaf?.replaceAll('_', ' ') ?? 'geen meldtermijn', p.termijnen['melden']?.grondslag ?? ''],
      ['Ontvangstbevestiging', `${p.ontvangst.hoe}; na een telefoontje: ${p.ontvangst.naTelefoon}${bereikbaar ? `; bereikbaar van ${bereikbaar.van} tot ${bereikbaar.tot}` : ''}`, p.ontvangst.grondslag],
      ['Bericht bij ontvangst', partijen(o.ontvangst), ''],
      ['Bericht over het besluit', partijen(o.besluit), ''],
      ['Zelfonderzoek', z.wanneer, z.grondslag],
      ['Onderwerpen van het zelfonderzoek', lijst(z.onderwerpen), z.grondslag],
      ['Vorm van het rapport', z.rapportvorm, z.grondslag],
      ['Na een goed zelfonderzoek', z.naGoedOnderzoek, z.grondslag],
      ['Wie de cliënt inlicht over het einde', z.lichtClientIn === 'niet geregeld' ? z.lichtClientIn : PARTIJ_LABEL[z.lichtClientIn], z.grondslag],
      ['Conceptrapport aan', partijen(o.concept), ''],
      ['Rapport aan', partijen(o.rapport), ''],
      ['Afschrift aan', partijen(o.afschrift), ''],
      ['Afwijken bij spoed', s ? `van ${s.van}, nooit van ${s.nooitVan}${s.inOverlegMet.length ? `, in overleg met ${partijen(s.inOverlegMet)}` : ''}` : 'niet geregeld', s?.grondslag ?? ''],
      ['Daarna', v.na, v.grondslag],
      ['Elk jaar', `${v.jaarlijks} Aan: ${partijen(v.jaarlijksAan)}.`, v.grondslag],
      ['Belangenconflict', b ? `${b.wie}: ${b.gevolg}` : 'niet geregeld', b?.grondslag ?? ''],
    ]),
    '## Wat een melding bevat', tabel(['Vraag', 'Verplicht', 'Vertrouwelijk', 'Grondslag'], p.intake.map(({ vraag, verplicht, vertrouwelijk, grondslag }) => [vraag, verplicht ? 'ja' : 'nee', vertrouwelijk ? 'ja' : 'nee', grondslag])),
    '## Beoordeling van het zelfonderzoek', opsomming(p.eindvragen.map(({ vraag, grondslag }) => `${vraag} (${grondslag})`)),
    '## Onderzoek en rapport', opsomming([...p.onderzoeksvragen, ...p.rapportdelen.map(({ naam, grondslag }) => `Deel van het rapport: ${naam} (${grondslag})`), ...p.slotdelen.map(({ naam, grondslag }) => `Deel van de mededeling van beëindiging: ${naam} (${grondslag})`)]),
    '## Reactierondes', tabel(['Op', 'Wie', 'Over', 'Ondertekend', 'Verwerking', 'Grondslag'], p.reactierondes.map(({ op, wie, over, ondertekend, verwerking, grondslag }) => [op, partijen(wie), over, ondertekend ? 'ja' : 'nee', verwerking, grondslag])),
  ]
}
