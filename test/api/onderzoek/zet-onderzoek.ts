import type { Opstelling } from '../hulp/opstelling.ts'

const VAN = 'from dossier d join gebruiker g on g.id = (select min(een.id::text)::uuid from gebruiker een where een.organisatie_id = d.toezichthouder_id and een.rol = \'toezichthouder\') where d.stand <> \'concept\''
const EIGENAARS = 'd.id, d.aanbieder_id, d.toezichthouder_id'
const KOLOMMEN = 'dossier_id, aanbieder_id, toezichthouder_id'

/** Puts one of everything of an investigation with each dossier, as the owner of the tables. */
export async function zetOnderzoek({ eigenaar }: Opstelling): Promise<void> {
  await eigenaar.query(`insert into gehoorde (${KOLOMMEN}, functie, hoedanigheid, horen, bewaard_door) select ${EIGENAARS}, 'begeleider', 'beroepskracht', true, g.id ${VAN}`)
  await eigenaar.query(`insert into hoorverslag (${KOLOMMEN}, gehoorde_id, versie, tekst, gesprek_op, bewaard_door) select p.dossier_id, p.aanbieder_id, p.toezichthouder_id, p.id, 1, 'Verteld.', '2026-11-02', p.bewaard_door from gehoorde p`)
  await eigenaar.query(`insert into reactie (${KOLOMMEN}, op, stuk_id, gehoorde_id, van_aanbieder, soort, tekst, hoe, sha256) select h.dossier_id, h.aanbieder_id, h.toezichthouder_id, 'hoorverslag', h.id, h.gehoorde_id, false, 'feitelijk', 'Anders.', 'papier', 'x' from hoorverslag h`)
  await eigenaar.query(`insert into gastlink (${KOLOMMEN}, gehoorde_id, op, stuk_id, code_hash, aangemaakt_door, verloopt_op) select h.dossier_id, h.aanbieder_id, h.toezichthouder_id, h.gehoorde_id, 'hoorverslag', h.id, 'x', h.bewaard_door, '2030-01-01' from hoorverslag h`)
  await eigenaar.query(`insert into opvraging (${KOLOMMEN}, wat, bij, soort, uiterlijk_op, gevraagd_door) select ${EIGENAARS}, 'Rooster', 'aanbieder', 'verzoek', '2030-01-01', g.id ${VAN}`)
  await eigenaar.query(`insert into onderzoeksverslag (${KOLOMMEN}, handeling, op, tekst, bewaard_door) select ${EIGENAARS}, 'deskundige_raadplegen', '2026-11-02', 'Advies.', g.id ${VAN}`)
  await eigenaar.query(`insert into rapport (${KOLOMMEN}, delen, bewaard_door) select ${EIGENAARS}, '[]', g.id ${VAN}`)
  await eigenaar.query(`insert into rapportversie (${KOLOMMEN}, gemeente_id, nummer, soort, inhoud, sha256, door) select ${EIGENAARS}, d.gemeente_id, 1, 'definitief', '{"titel":"Rapport","kenmerken":[],"delen":[],"bijlagen":[]}', 'x', g.id ${VAN}`)
}
