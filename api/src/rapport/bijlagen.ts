import type { EntityManager } from 'typeorm'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { schrijfReacties } from '@zelfonderzoek/validation/onderzoek/stel-concept-op'
import { rondeOp, soortenVan } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import type { Zaak } from '../procedure/zaak.ts'
import { leesReacties } from './rapport.repository.ts'

interface Verslagrij { functie: string; tekst: string; gesprekOp: string; ambtsedig: boolean; gehoordeId: string }

const VERSLAGEN = `select distinct on (h.gehoorde_id) g.functie, h.tekst, h.gesprek_op::text as "gesprekOp", h.gehoorde_id as "gehoordeId",
  exists (select from hoorverslag a where a.gehoorde_id = h.gehoorde_id and a.ambtsedig_op is not null) as ambtsedig
  from hoorverslag h join gehoorde g on g.id = h.gehoorde_id where h.dossier_id = $1 and g.horen order by h.gehoorde_id, h.versie desc`

/** The reports of the hearings with the reactions on them (Westerkwartier art. 7 lid 5), and the reactions on the content that only go along (Hart voor Brabant 3 Conceptrapport 2). */
export async function leesBijlagen(m: EntityManager, { dossier, protocol }: Zaak): Promise<{ titel: string; tekst: string }[]> {
  const verslagen = (await m.query(VERSLAGEN, [dossier.id])) as Verslagrij[]
  const opVerslag = await leesReacties(m, dossier.id, 'hoorverslag')
  const ronde = rondeOp(protocol, 'conceptrapport')
  const alleenBijlage = ronde && soortenVan(ronde).length > 1 ? (await leesReacties(m, dossier.id, 'conceptrapport')).filter(({ soort }) => soort === 'inhoud') : []
  return [
    ...verslagen.map(({ functie, tekst, gesprekOp, ambtsedig, gehoordeId }) => {
      const reacties = opVerslag.filter((een) => een.gehoordeId === gehoordeId)
      return { titel: `Verslag van het gesprek met ${functie} op ${datumLang(gesprekOp)}`, tekst: [tekst, ...(ambtsedig ? ['Dit verslag is op ambtseed opgemaakt.'] : []), ...(reacties.length ? [schrijfReacties(reacties)] : [])].join('\n\n') }
    }),
    ...(alleenBijlage.length ? [{ titel: 'Reactie op de inhoud', tekst: schrijfReacties(alleenBijlage) }] : []),
  ]
}
