/**
 * Fills an empty, migrated database with invented dossiers: `aantal` of them, the first `vol` with a full report.
 * Everything follows from the row number, so two databases of one size are equal.
 */
export function zaaiSql({ aantal, vol, iss }: { aantal: number; vol: number; iss: string }): string[] {
  const id = (soort: string, n: string): string => `md5('${soort}' || (${n}))::uuid`
  const tekst = (n: string): string => `repeat('De begeleider schreef op wat er die avond gebeurde en met wie zij sprak. ', 4 + (${n}) % 5)`
  return [
    `insert into organisatie (id, soort, naam) select ${id('t', '1')}, 'toezichthouder', 'Toezicht Meetlanden'`,
    `insert into organisatie (id, soort, naam, gemeentecode) select ${id('g', 'n')}, 'gemeente', 'Gemeente Meetdorp ' || n, lpad(n::text, 4, '0') from generate_series(1, 20) n`,
    `insert into organisatie (id, soort, naam) select ${id('a', 'n')}, 'aanbieder', 'Aanbieder ' || n from generate_series(1, 50) n`,
    `insert into gebruiker (id, organisatie_id, iss, sub, rol, functie) select ${id('u', '0')}, ${id('t', '1')}, '${iss}', 'bench-toezichthouder', 'toezichthouder', 'toezichthouder'`,
    `insert into gebruiker (id, organisatie_id, iss, sub, rol, functie) select ${id('u', 'n')}, ${id('a', 'n')}, '${iss}', 'bench-onderzoeker-' || n, 'onderzoeker', 'kwaliteitsfunctionaris' from generate_series(1, 50) n`,
    `insert into dossier (id, zaaknummer, protocol, stand, processtand, soort, titel, voorzieningsoort, gebeurtenis_op, aanbieder_id, toezichthouder_id, gemeente_id, volgende_termijn_op, volgende_termijn_soort)
     select ${id('d', 'n')}, 'ZO-' || n, 'westerkwartier-2021-01-01', s, s,
       (array['calamiteit','geweld'])[1 + n % 2], 'Dossier nummer ' || n || ' over een avond in huis', (array['beschermd_wonen','begeleiding','dagbesteding'])[1 + n % 3],
       date '2026-01-01' + (n % 300), ${id('a', '1 + n % 50')}, ${id('t', '1')}, ${id('g', '1 + n % 20')}, date '2026-02-01' + (n * 7919 % 400), 'zelfonderzoek'
     from generate_series(1, ${aantal}) n, lateral (select case when n <= ${vol} then 'zelfonderzoek' else (array['gemeld','zelfonderzoek','ingediend','aanvullen'])[1 + n % 4] end as s) stand`,
    `insert into melding (id, dossier_id, aanbieder_id, toezichthouder_id, inhoud, ingediend_op)
     select ${id('m', 'n')}, ${id('d', 'n')}, ${id('a', '1 + n % 50')}, ${id('t', '1')}, json_build_object('omschrijving', ${tekst('n')}, 'functieBeroepskracht', 'begeleider'), now() from generate_series(1, ${Math.max(vol, 1)}) n`,
    `insert into termijn (dossier_id, aanbieder_id, toezichthouder_id, gemeente_id, soort, start_op, eind_op, afleiding, grondslag)
     select ${id('d', 'n')}, ${id('a', '1 + n % 50')}, ${id('t', '1')}, ${id('g', '1 + n % 20')}, s, date '2026-01-01' + (n % 300), date '2026-02-01' + (n * 7919 % 400), json_build_array(json_build_object('soort', 'start', 'op', date '2026-01-01' + (n % 300)),
       json_build_object('soort', 'duur', 'duur', 6, 'eenheid', 'week', 'tot', date '2026-02-01' + (n * 7919 % 400), 'grondslag', 'art. 7 lid 2', 'overgeslagen', '[]'::json, 'rolregel', 'geen')), 'art. 7 lid 2'
     from generate_series(1, ${Math.min(aantal, 100_000)}) n, unnest(array['melden','actiebericht','zelfonderzoek']) s`,
    `insert into zelfonderzoek (id, dossier_id, aanbieder_id, toezichthouder_id) select ${id('z', 'n')}, ${id('d', 'n')}, ${id('a', '1 + n % 50')}, ${id('t', '1')} from generate_series(1, ${vol}) n`,
    `insert into sectie (id, zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, nummer, inhoud, stand, aanwezig, totaal, bewaard_op, bewaard_door)
     select ${id('s', `n || '-' || k`)}, ${id('z', 'n')}, ${id('d', 'n')}, ${id('a', '1 + n % 50')}, ${id('t', '1')}, k,
       ${SECTIE_8}, 'bezig', 1, 3, now(), ${id('u', '1 + n % 50')}
     from generate_series(1, ${vol}) n, generate_series(1, 11) k`.replace('$TEKST', tekst('n + k')),
    `insert into basisoorzaak (id, zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, volgorde, tekst, soort, klasse, ecm_code)
     select ${id('o', `n || '-' || k`)}, ${id('z', 'n')}, ${id('d', 'n')}, ${id('a', '1 + n % 50')}, ${id('t', '1')}, k, 'Het protocol zei niet wat te doen als niemand opendoet (' || k || ').', 'basisoorzaak', 'organisatorisch', 'OP'
     from generate_series(1, ${vol}) n, generate_series(1, 4) k`,
    `insert into verbetermaatregel (id, zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, volgorde, wat, eigenaar, datum, norm, status)
     select ${id('v', `n || '-' || k`)}, ${id('z', 'n')}, ${id('d', 'n')}, ${id('a', '1 + n % 50')}, ${id('t', '1')}, k, 'De teamleider vult het protocol aan en bespreekt het met de ploeg (' || k || ').', 'teamleider', '2026-12-01', 'vastgesteld', 'voorgenomen'
     from generate_series(1, ${vol}) n, generate_series(1, 4) k`,
    `insert into maatregel_oorzaak (verbetermaatregel_id, basisoorzaak_id, aanbieder_id)
     select ${id('v', `n || '-' || k`)}, ${id('o', `n || '-' || k`)}, ${id('a', '1 + n % 50')} from generate_series(1, ${vol}) n, generate_series(1, 4) k`,
    'vacuum (analyze)',
    'checkpoint',
  ]
}

/** Every section carries free text of some 300 to 600 bytes, the size of a real paragraph. */
const SECTIE_8 = `json_build_object('conclusies', $TEKST, 'vrijeTekst', '')`
