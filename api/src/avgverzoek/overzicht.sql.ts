/** Everything that a dossier has in which somebody can be named, as one JSON: `$1` is the dossier. What row-level security hides stays away. */
export const OVERZICHT_SQL = `
select json_build_object(
  'dossier', (select json_build_object('zaaknummer', d.zaaknummer, 'soort', d.soort, 'voorziening', d.voorzieningsoort, 'gebeurtenisOp', d.gebeurtenis_op, 'stand', d.stand,
    'aanbieder', a.naam, 'toezichthouder', t.naam, 'gemeente', g.naam) from dossier d join organisatie a on a.id = d.aanbieder_id join organisatie t on t.id = d.toezichthouder_id join organisatie g on g.id = d.gemeente_id where d.id = $1::uuid),
  'melding', (select m.inhoud from melding m where m.dossier_id = $1::uuid),
  'rapporten', (select coalesce(json_agg(json_build_object('ronde', i.ronde, 'ingediendOp', i.ingediend_op, 'inhoud', i.inhoud) order by i.ronde), '[]') from indiening i where i.dossier_id = $1::uuid),
  'besluiten', (select coalesce(json_agg(json_build_object('soort', b.soort, 'op', b.genomen_op, 'motivering', b.motivering, 'weergave', b.weergave, 'conclusies', b.conclusies, 'maatregelen', b.maatregelen, 'advies', b.advies) order by b.genomen_op), '[]') from besluit b where b.dossier_id = $1::uuid),
  'berichten', (select coalesce(json_agg(json_build_object('op', b.verzonden_op, 'van', v.naam, 'aan', n.naam, 'onderwerp', b.onderwerp, 'tekst', b.tekst) order by b.verzonden_op), '[]')
    from bericht b join organisatie v on v.id = b.van_id join organisatie n on n.id = b.aan_id where b.dossier_id = $1::uuid),
  'documenten', (select coalesce(json_agg(json_build_object('naam', k.naam, 'toegevoegdOp', k.toegevoegd_op) order by k.toegevoegd_op), '[]') from document k where k.dossier_id = $1::uuid and k.verwijderd_op is null),
  'gelezenDoor', (select coalesce(json_agg(r), '[]') from (select min(r.op) as "eersteKeer", max(r.op) as "laatsteKeer", r.rol, coalesce(g.functie, '') as functie, coalesce(n.naam, '') as organisatie, r.soort as wat, count(*)::int as keren
    from auditregel r left join gebruiker g on g.id = r.gebruiker_id left join organisatie n on n.id = r.organisatie_id where r.dossier_id = $1::uuid group by r.rol, g.functie, n.naam, r.soort order by 1) r)
)::text as overzicht`
