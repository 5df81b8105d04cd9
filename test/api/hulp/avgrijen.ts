import type { Opstelling } from './opstelling.ts'

/** One of everything about betrokkenen, keeping and follow-up with every dossier that was sent, as the owner of the tables. */
export async function zetAvgRijen({ eigenaar }: Opstelling): Promise<void> {
  await eigenaar.query(`insert into betrokkene (dossier_id, aanbieder_id, toezichthouder_id, hoedanigheid) select id, aanbieder_id, toezichthouder_id, 'naaste' from dossier where stand <> 'concept'`)
  await eigenaar.query(`insert into avgverzoek (betrokkene_id, dossier_id, aanbieder_id, toezichthouder_id, soort, vraag_versleuteld, ontvangen_op, uiterlijk_op, vastgelegd_door) select b.id, b.dossier_id, b.aanbieder_id, b.toezichthouder_id, 'inzage', 'x', '2026-01-05', '2026-02-05', g.id from betrokkene b join gebruiker g on g.organisatie_id = b.toezichthouder_id and g.rol = 'toezichthouder' where b.hoedanigheid = 'naaste'`)
  await eigenaar.query(`insert into rectificatie (avgverzoek_id, dossier_id, aanbieder_id, toezichthouder_id, inhoud_versleuteld, door) select id, dossier_id, aanbieder_id, toezichthouder_id, 'x', vastgelegd_door from avgverzoek`)
  await eigenaar.query(`insert into bewaarstop (dossier_id, aanbieder_id, toezichthouder_id, grond, toelichting, gezet_door) select a.dossier_id, a.aanbieder_id, a.toezichthouder_id, 'woo', 'Er loopt een verzoek.', a.vastgelegd_door from avgverzoek a`)
  await eigenaar.query(`insert into opvolging (dossier_id, aanbieder_id, toezichthouder_id, indiening_id, maatregel, volgorde, wat) select dossier_id, aanbieder_id, toezichthouder_id, id, 'proef' || id, 1, 'Een hek.' from indiening`)
  await eigenaar.query(`insert into opvolgverslag (opvolging_id, dossier_id, aanbieder_id, toezichthouder_id, stand, toelichting, gemeld_door) select o.id, o.dossier_id, o.aanbieder_id, o.toezichthouder_id, 'bezig', 'Besteld.', i.ingediend_door from opvolging o join indiening i on i.id = o.indiening_id`)
}
