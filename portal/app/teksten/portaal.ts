/** Words around every page: name, menu, footer. */
export const portaal = {
  naam: 'Meldingen Wmo',
  onderschrift: 'Calamiteiten en geweld',
  inloggen: 'Inloggen',
  uitloggen: 'Uitloggen',
  sessies: 'Uw sessies',
  menu: {
    onderzoeken: 'Mijn onderzoeken',
    melding: 'Melding doen',
    incident: 'Incidentenloket',
    incidenten: 'Incidenten',
    regie: 'Taken van het loket',
    leerpunten: 'Leren',
    beslishulp: 'Moet ik dit melden?',
    berichten: (aantal: number) => (aantal > 0 ? `Berichten (${aantal})` : 'Berichten'),
    controle: 'Zo werkt de controle',
    werkvoorraad: 'Werkvoorraad',
    dossiers: 'Dossiers',
    jaarverslag: 'Jaarverslag',
    avg: 'Betrokkenen',
    opvolging: 'Opvolging',
    beheer: 'Beheer',
  },
  voet: [
    { naam: 'Toegankelijkheid', href: '/toegankelijkheid' },
    { naam: 'Privacy', href: '/privacy' },
    { naam: 'Zo werkt de controle', href: '/zo-werkt-de-controle' },
  ],
  slot: 'Dit portaal is voor aanbieders, toezichthouders en gemeenten. Bij direct gevaar belt u 112.',
}

/** Title of a page for the browser tab and the screen reader. */
export function paginatitel(naam: string): string {
  return `${naam} - ${portaal.naam}`
}
