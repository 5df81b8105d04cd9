import { type Aspecttekst, deel, heelOfDeel, niets, type Vondst, vol } from '../aspecttekst.ts'
import { type Gelezen, heeft, telVormen, type Zin } from '../lees.ts'
import { vanaf, vind, zin, zonder } from '../signaal.ts'

/** Words after "protocol" or "richtlijn" with which no name begins. */
const GEEN_NAAM = new Set('en of zijn is was waren werd werden wordt worden erbij betrokken gebruikt bekeken geraadpleegd die dat met in op uit aan bij van te toegepast gevolgd als waar gelezen getoetst gehanteerd doorgenomen nageleefd niet er zich hebben heeft voor_zover onderzocht bestudeerd meegenomen vergeleken naast ook gelegd langs daarnaast daarbij omdat dan kan kunnen wij we ze zij hij om'.split(' '))
const NORMKERN = /(?:protocol(?:len)?|richtlijn(?:en)?|handreiking(?:en)?|instructies?|beleid|code|leidraad|stappenplan|voorschrift(?:en)?|normen|norm|standaard|handboek|literatuur|kader|wet|reglement|artikel|factsheet)$/
const ALGEMENE_NORM = new Set(['onderzoeksprotocol', 'protocol', 'protocollen', 'richtlijn', 'richtlijnen', 'literatuur', 'vakliteratuur', 'normen', 'norm', 'beleid', 'instructies', 'instructie', 'werkinstructies', 'werkinstructie', 'handreiking', 'handreikingen', 'leidraad', 'stappenplan', 'voorschriften', 'standaard', 'kader', 'artikel', 'artikelen', 'handboek', 'code', 'regels', 'wet', 'werkafspraken', 'afspraken', 'normenkader', 'toetsingskader', 'kwaliteitshandboek', 'wetgeving', 'publicaties'])

/** Where a guideline, protocol or publication is named: a compound ("valprotocol"), or the word with its subject. */
export function normplaatsen(z: Zin): number[] {
  const benoemd = new Set(z.groepen.get('normnaam') ?? [])
  return (z.groepen.get('norm') ?? []).filter((plaats) => {
    const woord = z.woorden[plaats]
    const volgend = z.woorden[plaats + 1]
    if (!woord) return false
    if (!ALGEMENE_NORM.has(woord.vorm)) return benoemd.has(plaats) || NORMKERN.test(woord.vorm)
    return volgend !== undefined && volgend.begin - woord.eind <= 3 && !GEEN_NAAM.has(volgend.vorm) && !heeftLeesteken(woord, volgend)
  }).concat([...benoemd].filter((plaats) => !z.groepen.get('norm')?.includes(plaats)))
}

/** A comma, colon or bracket between two words takes more room than a blank, unless it opens a quotation. */
function heeftLeesteken(woord: { eind: number; label: boolean }, volgend: { begin: number }): boolean {
  return woord.label || volgend.begin - woord.eind > 2
}

function oordeelLiteratuur(gelezen: Gelezen): Vondst {
  const benoemd = gelezen.zinnen.filter((z) => normplaatsen(z).length > 0)
  if (benoemd.length) return vol(benoemd.slice(0, 2))
  const algemeen = vind(gelezen, zin('norm'))
  return algemeen ? deel(algemeen, 'welke_normen') : niets
}

/** Two named sources; words that are a norm, a record of a talk or a questionnaire are no source. */
function oordeelBronnen(gelezen: Gelezen): Vondst {
  const vormen = new Set<string>()
  const zinnen = gelezen.zinnen.filter((z) => {
    const niet = new Set([...(z.groepen.get('bronniet') ?? []), ...(z.groepen.get('norm') ?? [])])
    const eigen = (z.groepen.get('bron') ?? []).filter((plaats) => !niet.has(plaats))
    for (const plaats of eigen) vormen.add(z.woorden[plaats]?.vorm ?? '')
    return eigen.length > 0
  })
  const vaag = gelezen.zinnen.filter((z) => heeft(z, 'vaag') && heeft(z, 'bronvaag'))
  if (vormen.size >= 3 || (vormen.size === 2 && vaag.length === 0)) return vol(zinnen.slice(0, 2))
  const iets = zinnen[0] ?? vaag[0] ?? vind(gelezen, zin('bronvaag'))?.[0]
  return iets ? deel([iets], 'welke_bronnen') : niets
}

/** Who was consulted and what that person did. */
function oordeelDeskundige(gelezen: Gelezen): Vondst {
  const heel = gelezen.zinnen.find((z) => heeft(z, 'deskundige') && heeft(z, 'deskundighoe') && !heeft(z, 'horen') && !heeft(z, 'lid') && telVormen([z], 'bron') < 3)
  if (heel) return vol([heel])
  const half = vind(gelezen, zonder(zin('deskundigwoord'), 'lid'))
  return half ? deel(half, 'deskundige') : niets
}

/** Item 5, the rest. */
export const WERKWIJZE = {
  '5.informatiebronnen': { naam: [zin('n_bronnen')], ontkend: 'reden', uitgesteld: [zin('bronvaag', 'later')], oordeel: oordeelBronnen },
  '5.literatuur_richtlijnen': { naam: [zin('n_literatuur')], ontkend: 'altijd', oordeel: oordeelLiteratuur },
  '5.externe_deskundige': { naam: [zin('n_deskundige')], ontkend: 'altijd', oordeel: oordeelDeskundige },
  '5.analysemethode': {
    naam: [zin('n_methode')],
    oordeel: heelOfDeel({ vol: [zin('methodenaam'), vanaf(3, zin('methodestap')), vanaf(3, { met: ['methodestap', 'methodevaag'], binnen: 'paar' })], deel: [zin('methodevaag')], mist: 'methodenaam' }),
  },
} as const satisfies Record<string, Aspecttekst>
