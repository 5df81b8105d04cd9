import { dekking } from '../../verbetermaatregel/dekking.ts'
import { maatregelnummers, opNummer } from '../../verbetermaatregel/nummers.ts'
import type { Verbetermaatregel } from '../../zelfonderzoek/model.ts'
import { citaat, leesTekst, zegtIets } from '../lees-tekst.ts'
import { aanwezig, gedeeltelijk, type Oordeel, ontbreekt } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'
import { opsomming } from '../rijen.ts'

const veld = 'verbetermaatregelen'
/** "Er zijn geen voorgenomen maatregelen" and the like, in the explanation. */
const GEEN_ANDERE_SOORT = /\bgeen (andere |verdere |nieuwe )?(voorgenomen|getroffen)\b/i

/** Item 9: the measures, their fit with the causes, and which were taken. */
export const MAATREGELREGELS = aspectregels(9, {
  '9.maatregelen': (_, { verbetermaatregelen }) => beoordeelMaatregelen(verbetermaatregelen),
  '9.aansluiting_basisoorzaken': ({ aansluiting }, { basisoorzaken, verbetermaatregelen }) => {
    const { maatregelen, rijen, zonderMaatregel, zonderOorzaak } = dekking(basisoorzaken, verbetermaatregelen)
    if (maatregelen.length === 0) return ontbreekt(veld)
    const gekoppeld = maatregelen.length - zonderOorzaak.length
    if (gekoppeld && zonderOorzaak.length === 0 && zonderMaatregel.length === 0) {
      return aanwezig(rijen.filter((rij) => rij.gedekt).map((rij) => citaat(rij.oorzaak.tekst, 60)).join('; '))
    }
    // Which links are missing is said per cause and per measure, by the rules beside the aspects.
    return { uitkomst: gekoppeld || zegtIets(aansluiting) ? 'gedeeltelijk' : 'ontbreekt', bewijs: citaat(aansluiting) }
  },
  '9.getroffen_en_voorgenomen': ({ aansluiting }, { verbetermaatregelen }) => {
    const maatregelen = opNummer(verbetermaatregelen).filter((m) => m.wat.trim())
    const nummers = maatregelnummers(verbetermaatregelen)
    const zonder = maatregelen.filter((m) => !m.status)
    const soorten = new Set(maatregelen.map((m) => m.status).filter(Boolean))
    if (soorten.size === 0) return ontbreekt(veld)
    const bewijs = maatregelen.filter((m) => m.status).map((m) => `${nummers.get(m.id)} ${m.status}`).join(', ')
    if (zonder.length) {
      return gedeeltelijk('rijen', { veld, rij: zonder[0]?.id ?? '', bewijs, gegevens: { er: maatregelen.length - zonder.length, totaal: maatregelen.length, bij: opsomming(zonder.map((m) => nummers.get(m.id) ?? '')) } })
    }
    if (soorten.size === 2 || GEEN_ANDERE_SOORT.test(aansluiting)) return aanwezig(bewijs)
    return gedeeltelijk('een_soort', { veld, bewijs, gegevens: { soort: maatregelen[0]?.status ?? '' } })
  },
})

function beoordeelMaatregelen(alle: readonly Verbetermaatregel[]): Oordeel {
  const maatregelen = opNummer(alle).filter((m) => m.wat.trim())
  if (maatregelen.length === 0) return ontbreekt(veld)
  const concreet = maatregelen.filter((m) => leesTekst(m.wat, { woorden: 4 }) === 'inhoud')
  if (concreet.length) return aanwezig(concreet.map((m) => citaat(m.wat, 60)).join('; '))
  const [eerste] = maatregelen
  return gedeeltelijk('kort', { veld, rij: eerste?.id ?? '', bewijs: citaat(eerste?.wat ?? ''), gegevens: { citaat: citaat(eerste?.wat ?? '', 60) } })
}
