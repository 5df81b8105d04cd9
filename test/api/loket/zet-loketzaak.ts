import type { Opstelling } from '../hulp/opstelling.ts'

const EIGENAARS = 'dossier_id, aanbieder_id, toezichthouder_id'

/** Puts a case of the Rotterdam loket for an aanbieder in the database, as its owner, with one of everything; returns the uuid of its dossier. */
export async function zetLoketzaak({ eigenaar }: Opstelling, aanbieder: string): Promise<string> {
  const [zaak] = (await eigenaar.query(
    `insert into dossier (zaaknummer, protocol, stand, processtand, soort, titel, voorzieningsoort, aanbieder_id, toezichthouder_id, gemeente_id)
     select 'ZO-' || nextval('zaaknummer_volgorde'), 'rotterdam-2017-10-01', 'gemeld', 'gemeld', 'incident', 'Zaak van het loket', '', a.id, l.id, g.id
     from organisatie a, organisatie l, organisatie g where a.naam = $1 and l.soort = 'loket' and l.reeks = 'rotterdam' and g.gemeentecode = '0599' returning id, aanbieder_id, toezichthouder_id`, [aanbieder])) as { id: string; aanbieder_id: string; toezichthouder_id: string }[]
  if (!zaak) throw new Error('geen loketzaak')
  const bij = [zaak.id, zaak.aanbieder_id, zaak.toezichthouder_id]
  const [wie] = (await eigenaar.query(`select id from gebruiker where sub = 'coordinator'`)) as { id: string }[]
  await eigenaar.query(`insert into dossiersleutel (${EIGENAARS}, ingepakt) values ($1, $2, $3, 'x')`, bij)
  await eigenaar.query(`insert into incident (${EIGENAARS}, zaaksoort, kanaal, melder, domein, spoed, onrust_niveau, inhoud, ontvangen_op) values ($1, $2, $3, 'melding', 'portaal', 'aanbieder', 'wmo', false, '', '{}', now())`, bij)
  await eigenaar.query(`insert into notitie (${EIGENAARS}, nummer, delen, uitgebreid, reden, bewaard_door) values ($1, $2, $3, 1, '{}', false, '', $4)`, [...bij, wie?.id])
  await eigenaar.query(`insert into leerpunt (${EIGENAARS}, soort, tekst, eigenaar, vervolg, stand, vastgelegd_door) values ($1, $2, $3, 'beleid', 'Geleerd.', 'afdeling', '', 'open', $4)`, [...bij, wie?.id])
  const [deelnemer] = (await eigenaar.query(`insert into deelnemer (${EIGENAARS}, organisatie_id, zicht, opdracht, zaaknummer) select $1, $2, $3, $2, 'eigen_taken', 'Doe mee.', zaaknummer from dossier where id = $1 returning id`, bij)) as { id: string }[]
  await eigenaar.query(`insert into regietaak (${EIGENAARS}, deelnemer_id, organisatie_id, titel) values ($1, $2, $3, $4, $2, 'Doe iets.')`, [...bij, deelnemer?.id])
  return zaak.id
}
