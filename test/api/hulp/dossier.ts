import { SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { legeSectie } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { Opstelling } from './opstelling.ts'

/** Puts a dossier with an opened zelfonderzoek in the database, as its owner. */
export async function zetDossier({ eigenaar }: Opstelling, aanbieder = 'Elzenpad Beschermd Wonen', stand = 'zelfonderzoek'): Promise<{ dossierId: string; zelfonderzoekId: string }> {
  const [d] = (await eigenaar.query(
    `insert into dossier (zaaknummer, protocol, stand, processtand, soort, titel, voorzieningsoort, gebeurtenis_op, aanbieder_id, toezichthouder_id, gemeente_id, volgende_termijn_op)
     select 'ZO-' || nextval('zaaknummer_volgorde'), 'westerkwartier-2021-01-01', $2, $2, 'calamiteit', 'Deur stond open', 'beschermd_wonen', '2026-10-02', a.id, t.id, g.id, '2026-12-28'
     from organisatie a, organisatie t, organisatie g where a.naam = $1 and t.reeks = 'westerkwartier' and g.gemeentecode = '1969'
     returning id, aanbieder_id, toezichthouder_id`, [aanbieder, stand])) as { id: string; aanbieder_id: string; toezichthouder_id: string }[]
  if (!d) throw new Error('geen dossier')
  const eigenaars = [d.id, d.aanbieder_id, d.toezichthouder_id]
  await eigenaar.query(`insert into melding (dossier_id, aanbieder_id, toezichthouder_id, inhoud, ingediend_op) values ($1, $2, $3, '{"omschrijving":"Een deur stond open."}', now())`, eigenaars)
  const [z] = (await eigenaar.query('insert into zelfonderzoek (dossier_id, aanbieder_id, toezichthouder_id) values ($1, $2, $3) returning id', eigenaars)) as { id: string }[]
  for (const nummer of SECTIENUMMERS) {
    await eigenaar.query('insert into sectie (zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, nummer, inhoud, totaal) values ($4, $1, $2, $3, $5, $6, 1)', [...eigenaars, z?.id, nummer, JSON.stringify(legeSectie(nummer))])
  }
  return { dossierId: `Dossier_${d.id}`, zelfonderzoekId: `Zelfonderzoek_${z?.id}` }
}
