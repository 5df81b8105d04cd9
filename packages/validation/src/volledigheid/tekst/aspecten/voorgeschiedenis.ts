import { deel, niets, type Vondst, vol } from '../aspecttekst.ts'
import { type Gelezen, heeft, type Zin } from '../lees.ts'

/** Words further apart than this are two conditions. */
const DICHTBIJ = 3

/** Conditions in a sentence; "de ziekte van Parkinson" is one. */
function telAandoeningen(z: Zin, tekst: string): number {
  const plaatsen = z.groepen.get('aandoening') ?? []
  return plaatsen.filter((plaats, n) => {
    const vorige = plaatsen[n - 1]
    if (vorige === undefined || plaats - vorige > DICHTBIJ) return true
    const tussen = tekst.slice(z.woorden[vorige]?.eind, z.woorden[plaats]?.begin)
    return /[,;]| en /.test(tussen)
  }).length
}

/** What happened before, and what else the cliënt suffers from. */
export function oordeelVoorgeschiedenis({ zinnen, tekst }: Gelezen): Vondst {
  const ziek = zinnen.filter((z) => heeft(z, 'aandoening'))
  const aantal = ziek.reduce((som, z) => som + telAandoeningen(z, tekst), 0)
  const eerder = zinnen.find((z) => heeft(z, 'eerder'))
  if ((eerder && aantal >= 1) || aantal >= 3) return vol([...new Set([...(ziek[0] ? [ziek[0]] : []), ...(eerder ? [eerder] : [])])])
  if (ziek[0]) return deel([ziek[0]], 'geschiedenis')
  return eerder ? deel([eerder], 'aandoeningen') : niets
}
