import { ORGAANSTAND_LABEL, type Orgaan, type Orgaanstand } from '@zelfonderzoek/validation/jaarverslag/jaarverslag-invoer'
import { isHeelVerborgen, type Jaartabel } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { dag } from '../../teksten/datum.ts'
import { DELEN, jaarverslag as woorden } from '../../teksten/jaarverslag.ts'
import { alineas } from '../alineas.ts'
import { isTeKlein, kerncijfers, leadzin, procent } from '../kerncijfers.ts'
import type { Verslag } from '../laad-jaarverslag.server.ts'
import { maakStaven } from '../staven.ts'
import { maakSchrijver, rondAf, type Schrijver } from './schrijver.server.ts'
import { schrijfStaven } from './staven.server.ts'
import { schrijfTabel } from './tabel.server.ts'
import { schrijf, schrijfLijst } from './tekst.server.ts'

type Pdfverslag = Pick<Verslag, 'jaar' | 'stand' | 'uitgave' | 'vastgesteldOp' | 'cijfersTot' | 'vorigJaar' | 'inleiding' | 'aanbevelingen' | 'tabellen' | 'organen' | 'toezichthouder'>

/** The jaarverslag as a tagged PDF, from the same figures and words as the page. */
export function maakPdf(verslag: Pdfverslag): Promise<Buffer> {
  const { jaar, tabellen, toezichthouder, vorigJaar = null } = verslag
  const titel = woorden.naam(jaar)
  const s = maakSchrijver(titel)
  schrijf(s, 'H1', titel)
  schrijf(s, 'P', toezichthouder)
  schrijf(s, 'P', verslag.uitgave == null ? `Concept. De cijfers zijn bijgewerkt tot en met ${datumLang(verslag.cijfersTot)}.` : woorden.vastgesteld(verslag.uitgave, dag(String(verslag.vastgesteldOp))))
  if (isTeKlein(tabellen)) schrijf(s, 'P', woorden.klein)
  else {
    schrijf(s, 'P', leadzin(tabellen, vorigJaar))
    schrijfLijst(s, kerncijfers(tabellen).map(({ cijfer, wat }) => `${cijfer} ${wat}`), false)
  }
  for (const alinea of alineas(verslag.inleiding)) schrijf(s, 'P', alinea)
  schrijf(s, 'H2', 'Zo beschermen wij personen')
  schrijf(s, 'P', woorden.bescherming)
  for (const { kop, tabellen: ids } of DELEN) {
    schrijf(s, 'H2', kop)
    for (const tabel of tabellen.filter(({ id }) => (ids as readonly string[]).includes(id))) schrijfDeel(s, tabel, vorigJaar)
  }
  schrijf(s, 'H2', 'Verloop door het jaar')
  for (const tabel of tabellen.filter(({ id }) => id === 'maand')) schrijfDeel(s, tabel, vorigJaar)
  schrijf(s, 'H2', 'Aanbevelingen')
  const punten = alineas(verslag.aanbevelingen)
  if (punten.length > 0) schrijfLijst(s, punten, true)
  else schrijf(s, 'P', woorden.geenAanbevelingen)
  if (verslag.organen.length > 0) schrijfOrganen(s, verslag.organen)
  return rondAf(s, titel)
}

function schrijfDeel(s: Schrijver, tabel: Jaartabel, vorigJaar: number | null): void {
  schrijf(s, 'H3', tabel.titel)
  schrijf(s, 'P', tabel.toelichting)
  if (isHeelVerborgen(tabel)) return schrijf(s, 'P', woorden.heelVerborgen)
  const grafiek = tabel.id === 'gemeente' ? null : maakStaven(tabel)
  if (grafiek) schrijfStaven(s, tabel.titel, grafiek)
  const deel = tabel.id === 'termijn'
  schrijfTabel(s, {
    titel: tabel.titel,
    koppen: [tabel.kop, ...tabel.kolommen, ...(deel ? ['Deel gehaald'] : []), ...(vorigJaar === null ? [] : [tabel.kolommen.length > 1 ? `Samen in ${vorigJaar}` : String(vorigJaar)])],
    rijen: tabel.rijen.map(({ naam, soort, waarden, vorig }) => ({
      vet: soort === 'totaal', inspringen: soort === 'onder',
      cellen: [naam, ...waarden.map(getal), ...(deel ? [procent(waarden[0] ?? null, waarden.at(-1) ?? null) ?? woorden.verborgen] : []), ...(vorigJaar === null ? [] : [getal(vorig)])],
    })),
  })
}

function schrijfOrganen(s: Schrijver, organen: Pdfverslag['organen']): void {
  schrijf(s, 'H2', 'Colleges en raden')
  schrijfTabel(s, {
    titel: 'Stand per college en raad', koppen: ['Gemeente en orgaan', 'Stand', 'Dag'],
    rijen: organen.map(({ gemeente, orgaan, stand, op }) => ({ cellen: [`${gemeente}, ${orgaan}`, ORGAANSTAND_LABEL[orgaan as Orgaan]?.[stand as Orgaanstand] ?? stand, op ? datumLang(op) : ''] })),
  })
}

function getal(waarde: number | null): string {
  return waarde === null ? woorden.verborgen : String(waarde)
}
