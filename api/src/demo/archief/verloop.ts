import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { ECM_CODE_LIJST, ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { VOORZIENINGSOORT_LABEL } from '@zelfonderzoek/validation/melding/model'

/** A closed dossier of earlier, in the respects in which it differs from the one that it is a copy of. */
export interface Verloop {
  zaaknummer: string
  /** Day of the melding. */
  op: string
  soort: string
  voorzieningsoort: string
  gemeente: string
  aanbieder: string
  laat: boolean
  /** Handed in after the six weeks. */
  rapportLaat: boolean
  /** Aspects for which the first round went back; none means closed at once. */
  terug: string[]
  oorzaken: { klasse: string; ecmCode: string }[]
  /** How many of the measures were already taken. */
  getroffen: number
}

/** Gemeenten and aanbieders of the archive, all invented; nobody logs in for them. */
export const ARCHIEF_GEMEENTEN = [['Gemeente Lindemark', '9901'], ['Gemeente Duinrand', '9902'], ['Gemeente Zandstede', '9903']] as const
export const ARCHIEF_AANBIEDERS = ['Zorggroep Wilgenroos', 'Wonen bij Eikenburg', 'Dagbesteding Het Kompas', 'Ondersteuning Zuiderzon'] as const

/** Days from a melding until the dossier is certainly closed. */
export const LANGSTE_VERLOOP = 75

/** Numbers that look random and are the same each time. */
function maakReeks(begin: number): (onder: number) => number {
  let stand = begin
  return (onder) => {
    stand = (stand * 48_271) % 2_147_483_647
    return stand % onder
  }
}

const KANS_VOORZIENING = ['beschermd_wonen', 'beschermd_wonen', 'beschermd_wonen', 'begeleiding', 'begeleiding', 'begeleiding', 'dagbesteding', 'hulp_bij_het_huishouden', ...Object.keys(VOORZIENINGSOORT_LABEL)]
const KANS_GEMEENTE = ['Gemeente Westerkwartier', 'Gemeente Westerkwartier', 'Gemeente Westerkwartier', 'Gemeente Lindemark', 'Gemeente Lindemark', 'Gemeente Duinrand', 'Gemeente Duinrand', 'Gemeente Zandstede']
const KANS_ECM = ['OP', 'OP', 'OP', 'OP', 'OK', 'OK', 'OK', 'OM', 'OC', 'HRC', 'HRC', 'HRV', 'HRV', 'HRM', 'TD', 'TD', 'PRF', ...ECM_CODE_LIJST] as const
const KANS_ONDERDEEL = [9, 9, 9, 11, 11, 11, 5, 5, 10, 10, 7, 8, 3]

/** The dossiers of one year, the same each time; only those whose course is over on `vandaag`. */
export function maakVerloop(jaar: number, aantal: number, vandaag: string): Verloop[] {
  const kies = maakReeks(jaar * 7919)
  const uit = <T>(lijst: readonly T[]): T => lijst[kies(lijst.length)] as T
  return Array.from({ length: aantal }, (_, nr): Verloop => {
    const onderdelen = kies(10) < 4 ? [...new Set([uit(KANS_ONDERDEEL), uit(KANS_ONDERDEEL)])] : []
    return {
      zaaknummer: `ZO-${jaar}-${String(nr + 1).padStart(3, '0')}`,
      op: plusDagen(`${jaar}-01-02`, kies(360)),
      soort: kies(10) < 4 ? 'geweld' : 'calamiteit',
      voorzieningsoort: uit(KANS_VOORZIENING), gemeente: uit(KANS_GEMEENTE), aanbieder: uit(ARCHIEF_AANBIEDERS),
      laat: kies(6) === 0, rapportLaat: kies(8) === 0,
      terug: onderdelen.flatMap((onderdeel) => ASPECT_IDS.filter((id) => id.startsWith(`${onderdeel}.`)).slice(0, 1)),
      oorzaken: Array.from({ length: 1 + kies(4) }, () => uit(KANS_ECM)).map((ecmCode) => ({ ecmCode, klasse: ECM_CODES[ecmCode].klasse })),
      getroffen: kies(4),
    }
  }).filter(({ op }) => plusDagen(op, LANGSTE_VERLOOP) <= vandaag)
}
