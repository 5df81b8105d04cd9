import { type Aspecttekst, deel, niets, type Vondst, vol } from '../aspecttekst.ts'
import { type Gelezen, heeft, telPlaatsen } from '../lees.ts'
import { vindEen, zin, zonder } from '../signaal.ts'

/** Questions "waarom?" from which a chain can be seen. */
const KETEN = 3
/** Words from which one sentence with a finding and its reason is a conclusion with content. */
const MET_INHOUD = 15
const REDENWOORDEN: ReadonlySet<string> = new Set(['omdat', 'doordat', 'waardoor', 'want', 'aangezien'])

const klassen = ({ zinnen }: Gelezen): number => telPlaatsen(zinnen, 'klasse', 'klassecode')

/** Root causes by name, by class, or at the end of a chain of questions. */
function oordeelBasisoorzaken(gelezen: Gelezen): Vondst {
  const { zinnen } = gelezen
  const genoemd = zinnen.find((z) => heeft(z, 'basisoorzaak') && !heeft(z, 'methodeuitleg') && (heeft(z, 'getal') || heeft(z, 'telwoord') || heeft(z, 'klasse') || z.woorden.some((w) => w.label) || zinnen.length > 2))
  const ingedeeld = klassen(gelezen) >= 2 ? vindEen(gelezen, [zin(['klasse', 'klassecode'])]) : undefined
  const keten = telPlaatsen(zinnen, 'waarom') >= KETEN ? vindEen(gelezen, [zin('waarom')]) : undefined
  const organisatie = telPlaatsen(zinnen, 'orgoorzaak') >= 2 ? vindEen(gelezen, [zin('orgoorzaak')]) : undefined
  const heel = genoemd ? [genoemd] : ingedeeld ?? keten ?? organisatie
  if (heel) return vol(heel)
  const half = vindEen(gelezen, [zonder(zin('oorzaak'), 'methodeuitleg'), zin('orgoorzaak')])
  return half ? deel(half, 'basisoorzaken') : niets
}

/** Branches, why-questions or barriers that the reader can see. */
function oordeelMethode(gelezen: Gelezen): Vondst {
  const { zinnen } = gelezen
  const stappen = telPlaatsen(zinnen, 'boom')
  if (stappen + telPlaatsen(zinnen, 'waarom') >= 2 || (stappen >= 1 && klassen(gelezen) >= 2)) return vol(vindEen(gelezen, [zin('boom'), zin('waarom')]))
  const half = vindEen(gelezen, [zin('methodenaam'), zin('analysewoord'), zin('boom')])
  return half ? deel(half, 'toepassing') : niets
}

/** Every cause classed; a count per class does not say which. */
function oordeelClassificatie(gelezen: Gelezen): Vondst {
  const met = gelezen.zinnen.filter((z) => heeft(z, 'klasse') || heeft(z, 'klassecode'))
  const geteld = met.length > 0 && met.every((z) => (z.groepen.get('klasse') ?? []).every((p) => /^(?:een|twee|drie|vier|vijf|zes|\d+)$/.test(z.woorden[p - 1]?.vorm ?? '')) && !heeft(z, 'klassecode'))
  if (klassen(gelezen) >= 2 && !geteld && !met.some((z) => heeft(z, 'klassedeel'))) return vol(met.slice(0, 3))
  const half = vindEen(gelezen, [zin(['klasse', 'klassecode']), zin('klassewoord')])
  return half ? deel(half, 'elke_klasse') : niets
}

/** What the commission found, not only that it found something. */
function oordeelConclusies(gelezen: Gelezen): Vondst {
  const met = gelezen.zinnen.filter((z) => heeft(z, 'inzicht'))
  const metReden = met.some((z) => telPlaatsen([z], 'inzicht') >= 2 && z.woorden.length >= MET_INHOUD && z.woorden.some(({ vorm }) => REDENWOORDEN.has(vorm)))
  if (met.length >= 2 || metReden || telPlaatsen(met, 'inzicht') >= 3) return vol(met.slice(0, 3))
  const half = met[0] ?? vindEen(gelezen, [zin('concluderen'), zin('platitude')])?.[0]
  return half ? deel([half], 'inhoud') : niets
}

/** Items 7 and 8. */
export const OORZAKEN = {
  '7.basisoorzaken': { naam: [zin('n_oorzaken')], ontkend: 'reden', uitgesteld: [zin('n_oorzaken', 'later')], oordeel: oordeelBasisoorzaken },
  '7.methode_toegepast': { naam: [zin('n_analyse')], ontkend: 'reden', oordeel: oordeelMethode },
  '7.classificatie': { naam: [zin('n_klasse')], ontkend: 'reden', oordeel: oordeelClassificatie },
  '8.conclusies': { naam: [zin('n_conclusies')], ontkend: 'reden', uitgesteld: [zin('n_conclusies', 'later')], oordeel: oordeelConclusies },
} as const satisfies Record<string, Aspecttekst>
