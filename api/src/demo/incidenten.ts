import { type Incidentinhoud, leegIncident } from '@zelfonderzoek/validation/incident/incident-inhoud'

/** Every question of an incident answered with no; everything is invented. */
const nee = (extra: Partial<Incidentinhoud>): Incidentinhoud => ({
  ...leegIncident(), domein: 'jeugdwet', spoed: 'nee', wettelijkeMeldplicht: 'nee', natuurlijkOverlijden: 'nee', suicide: 'nee', ernstigGeweld: 'nee', medewerkerGeweld: 'nee', vermissing: 'nee', breedBekend: 'nee', verbandMetZorg: 'nee',
  onrust: 'nee', onrustNiveau: 'geen', ...extra,
})

/** The incidents of the demo, by how far they are. */
export const DEMO_INCIDENTEN = {
  concept: nee({ titel: 'Woning van een gezin wordt gesloten', domein: 'beide', spoed: '', omschrijving: 'De burgemeester sluit een woning. Er wonen kinderen.', breedBekend: 'onbekend', verbandMetZorg: 'ja', onrust: 'onbekend', onrustNiveau: 'mogelijk' }),
  nieuw: nee({ titel: 'Ernstige val tijdens begeleiding', domein: 'wmo', omschrijving: 'Een cliënt viel van de trap terwijl een begeleider in huis was. De heup is gebroken.', organisaties: 'Wijkteam Havenkwartier', wettelijkeMeldplicht: 'ja', wettelijkGemeld: 'nog_niet' }),
  vermist: (datum: string, tijd: string): Incidentinhoud => nee({
    titel: 'Jongere weg uit gesloten jeugdzorg', omschrijving: 'Een jongere kwam niet terug van verlof. De groepsleiding belde de politie.', vermissing: 'ja', vermistDatum: datum, vermistTijd: tijd, ontvangtZorg: 'ja', geboortedatums: ['2010-02-11'],
    geslotenZorg: 'ja', hoogRisico: 'nee', vtMelding: 'nee', vtGeweld: 'nee', vtRisico: 'nee', veiligheid: 'nee',
  }),
  spoed: nee({
    titel: 'Poging tot suïcide in een woonvoorziening', domein: 'wmo', spoed: 'ja', omschrijving: 'Een bewoner deed een poging. De bewoner is in het ziekenhuis en buiten levensgevaar.', suicide: 'poging', onrustNiveau: 'omgeving',
    onrustContext: 'Medebewoners zagen het gebeuren. In de straat wordt erover gepraat.', woordvoering: 'De woordvoerder zorg spreekt namens de gemeente.',
  }),
  consult: nee({ titel: 'Plaatsing van een gezin komt niet rond', domein: 'beide', spoed: '', omschrijving: 'Drie organisaties wachten op elkaar. Het gezin logeert al zes weken bij familie.', organisaties: 'Thuiszorg De Linde, Wijkteam Havenkwartier', wettelijkeMeldplicht: 'onbekend' }),
  gesloten: nee({ titel: 'Medewerker geslagen bij een huisbezoek', domein: 'wmo', omschrijving: 'Een medewerker is bij een huisbezoek geslagen en heeft een gebroken pols.', medewerkerGeweld: 'ja', medewerkerLetsel: 'fysiek' }),
} as const
