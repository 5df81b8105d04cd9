/** Welcome page before log-in. */
export const start = {
  kop: 'Een calamiteit of geweld melden en onderzoeken',
  lood: 'Bent u aanbieder van ondersteuning vanuit de Wmo? Dan meldt u hier een calamiteit of geweld, en schrijft u hier uw zelfonderzoek.',
  hoeKop: 'Zo gaat het',
  stappen: [
    { naam: 'U meldt wat er is gebeurd', uitleg: 'Zo snel mogelijk, en uiterlijk binnen drie werkdagen.' },
    { naam: 'De toezichthouder bevestigt uw melding', uitleg: 'U hoort wie uw contactpersoon is. Uw zelfonderzoek begint.' },
    { naam: 'U onderzoekt zelf', uitleg: 'U krijgt zes weken. Terwijl u schrijft, ziet u wat er nog ontbreekt.' },
    { naam: 'De bestuurder verklaart en dient in', uitleg: 'U krijgt een ontvangstbewijs.' },
    { naam: 'De toezichthouder beoordeelt het rapport', uitleg: 'Het onderzoek stopt, of u hoort wat u moet aanvullen.' },
  ],
  meer: 'Lees hoe de controle werkt',
  gevaarNaam: 'Bij gevaar',
  gevaarKop: 'Is er nu gevaar?',
  gevaar: 'Bel 112. De melding kan later.',
}
