import { type Aspecttekst, deel, niets, type Vondst, vol } from '../aspecttekst.ts'
import { type Gelezen, heeft, telPlaatsen, telVormen } from '../lees.ts'
import { vind, vindEen, zin, zonder } from '../signaal.ts'

/** A function for every person; "onder anderen", letters and numbers leave people out. */
function oordeelFuncties(gelezen: Gelezen, ookOpvang = false): Vondst {
  const zinnen = gelezen.zinnen.filter((z) => heeft(z, 'functie') && (ookOpvang || !heeft(z, 'opvangfunctie')))
  const aantal = telVormen(zinnen, 'functie')
  if (aantal === 0) {
    const vaag = vind(gelezen, zin('vaagmens', 'getal')) ?? vind(gelezen, zin('functieletter'))
    return vaag ? deel(vaag, 'elke_functie') : niets
  }
  const onvolledig = zinnen.some((z) => heeft(z, 'anderen') || heeft(z, 'functieletter')) || gelezen.zinnen.some((z) => heeft(z, 'functieletter'))
  return (aantal >= 2 && !onvolledig) || (aantal >= 4 && !gelezen.zinnen.some((z) => heeft(z, 'functieletter'))) ? vol(zinnen.slice(0, 2)) : deel(zinnen.slice(0, 2), 'elke_functie')
}

/** As many disciplines as there are functions that are no discipline themselves, but for one. */
function oordeelDisciplines(gelezen: Gelezen): Vondst {
  const zinnen = gelezen.zinnen.filter((z) => heeft(z, 'discipline'))
  const disciplines = telPlaatsen(zinnen, 'discipline')
  const kaal = gelezen.zinnen.reduce((som, z) => {
    const eigen = new Set(z.groepen.get('discipline') ?? [])
    return som + (z.groepen.get('functie') ?? []).filter((plaats) => !eigen.has(plaats)).length
  }, 0)
  if (disciplines === 0) return niets
  const onvolledig = zinnen.some((z) => heeft(z, 'anderen'))
  return disciplines >= 2 && disciplines >= kaal - 1 && !onvolledig ? vol(zinnen.slice(0, 2)) : deel(zinnen.slice(0, 2), 'elk_lid')
}

/** "Vier leden, onder wie …" with fewer functions than this leaves members out. */
const MEESTE_SOMMIGEN = 3

const functies = (gelezen: Gelezen): Vondst => {
  const oordeel = oordeelFuncties(gelezen, true)
  const sommige = oordeel.zinnen.filter((z) => heeft(z, 'onderwie') && heeft(z, 'lid') && telVormen([z], 'functie') < MEESTE_SOMMIGEN)
  if (sommige.length) return deel(sommige, 'elk_lid')
  return oordeel.uitkomst === 'gedeeltelijk' ? { ...oordeel, mist: ['elk_lid'] } : oordeel
}

/** How involved each member was, or that none was; "onafhankelijk" alone says neither. */
function oordeelBetrokkenheid(gelezen: Gelezen): Vondst {
  const geheel = vindEen(gelezen, [zonder(zin('betrokkenvol'), 'anderen')])
  if (geheel) return vol(geheel)
  const half = vind(gelezen, zin('betrokken'))
  return half ? deel(half, 'per_lid') : niets
}

/** Items 3 and 4. */
export const PERSONEN = {
  '3.functies_leden': { naam: [zin('n_functies')], uitgesteld: [zin('weigerlid')], oordeel: functies },
  '3.vakdiscipline_leden': { naam: [zin('n_discipline')], uitgesteld: [zin('weigerlid')], oordeel: oordeelDisciplines },
  '3.betrokkenheid_leden': { naam: [zin('n_betrokkenheid')], uitgesteld: [zin('weigerlid')], oordeel: oordeelBetrokkenheid },
  '4.functies_zorgverleners': { naam: [zin('n_functies'), zin('n_zorgverlener')], uitgesteld: [zin('geheim')], oordeel: (gelezen) => oordeelFuncties(gelezen) },
} as const satisfies Record<string, Aspecttekst>
