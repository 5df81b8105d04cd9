import { ASPECT_IDS, type AspectId } from '../checklist/aspect-ids.ts'
import { aspectById } from '../checklist/checklist.ts'

/** What a judgement of the zelfonderzoek says of one aspect. */
interface Oordeel {
  aspect: string
  oordeel: string
}

/** What is needed of a ground to propose it. */
interface Gronddeel {
  id: string
  onderdelen?: readonly string[] | undefined
  voorzet?: 'gebreken' | 'naasten' | undefined
}

/** Judged aspects per part of the ground about who had to be told or involved: told of the event, involved in the investigation, told of the results. */
const NAASTEN: readonly (readonly AspectId[])[] = [
  ['6.communicatie_client_familie'],
  ['5.client_gehoord', '5.client_wijze_of_toelichting'],
  ['10.nazorg_betrokkenen', '10.reactie_client'],
]

/**
 * Grounds that follow from a judgement that asked for more, with a first motivation that names the gaps (Hart voor Brabant 2 C.1.2 and C.1.7).
 * A proposal: a person chooses and writes.
 */
export function voorzetGronden(gronden: readonly Gronddeel[], oordelen: readonly Oordeel[]): { id: string; tekst: string }[] {
  const mist = ASPECT_IDS.filter((id) => oordelen.some(({ aspect, oordeel }) => aspect === id && oordeel === 'aanvullen'))
  return gronden.flatMap(({ id, onderdelen = [], voorzet }) => {
    if (voorzet === 'gebreken' && mist.length) return [{ id, tekst: `In de beoordeling ontbreekt: ${mist.map((aspect) => aspectById(aspect).vraag.replace(/\?$/, '').toLowerCase()).join('; ')}.` }]
    if (voorzet !== 'naasten') return []
    const delen = onderdelen.filter((_, nr) => NAASTEN[nr]?.some((aspect) => mist.includes(aspect)))
    return delen.length ? [{ id, tekst: `${NIET_GOED}${delen.join(', ')}.` }] : []
  })
}

/** How a motivation begins that names the parts that were ticked. */
export const NIET_GOED = 'Niet goed gegaan: '
