/** Words of the jaarverslag that do not depend on figures. */
export const jaarverslag = {
  naam: (jaar: number) => `Jaarverslag meldingen calamiteiten en geweld ${jaar}`,
  verborgen: 'verborgen',
  bescherming: 'Aantallen onder de 5 tonen wij niet. Soms verbergen wij ook een ander getal in dezelfde rij of kolom. Anders kunt u het uitrekenen. Ook een nul verbergen wij: anders zegt elk verborgen getal dat er wel iets was.',
  klein: 'Over dit jaar zijn er minder dan 5 meldingen. Aantallen onder de 5 tonen wij niet, om personen te beschermen. Daarom zijn er geen cijfers over de meldingen. Uw inleiding en aanbevelingen kunt u wel schrijven.',
  geenSoorten: 'De verdeling over calamiteiten en geweld is verborgen, omdat een van de twee te weinig voorkwam.',
  heelVerborgen: 'Alle aantallen van dit onderdeel zijn verborgen, omdat zij te klein zijn.',
  geenAanbevelingen: 'Er zijn nog geen aanbevelingen.',
  concept: (tot: string) => `De cijfers zijn bijgewerkt tot en met ${tot}. Zij veranderen mee tot u het jaarverslag vaststelt.`,
  vastgesteld: (nummer: number, op: string) => `Uitgave ${nummer}, vastgesteld op ${op}. Tekst en cijfers blijven zoals zij toen waren.`,
}

/** The parts of the page, each with its tables. */
export const DELEN = [
  { kop: 'Meldingen', tabellen: ['kwartaal', 'gemeente', 'voorziening'] },
  { kop: 'Termijnen', tabellen: ['termijn'] },
  { kop: 'Oorzaken en maatregelen', tabellen: ['oorzaak', 'status', 'sterkte', 'uitvoering'] },
  { kop: 'Waar vragen wij aanvulling op?', tabellen: ['oordeel', 'onderdeel'] },
] as const
