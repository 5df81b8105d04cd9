/** What a betrokkene can ask (AVG chapter III; Westerkwartier art. 5 lid 2 a to f). */
export const AVG_SOORTEN = ['inzage', 'rectificatie', 'wissing', 'beperking', 'overdraagbaarheid', 'bezwaar'] as const
export type AvgSoort = (typeof AVG_SOORTEN)[number]

export interface Soorttekst {
  naam: string
  artikel: string
  /** What the betrokkene gets when it is granted. */
  gevolg: string
}

export const AVG_SOORT: Record<AvgSoort, Soorttekst> = {
  inzage: { naam: 'Inzage', artikel: 'AVG art. 15', gevolg: 'De betrokkene krijgt een overzicht van zijn gegevens, als PDF en als bestand.' },
  rectificatie: { naam: 'Rectificatie', artikel: 'AVG art. 16', gevolg: 'De verbetering komt als nieuwe versie bij het dossier. De oude versie blijft bewaard. De aanbieder krijgt bericht.' },
  wissing: { naam: 'Wissing', artikel: 'AVG art. 17 en Wmo 2015 art. 5.3.5', gevolg: 'Alleen de gegevens van de betrokkene worden gewist, of er komt een voorstel om het hele dossier te vernietigen. Over dat voorstel beslist een collega.' },
  beperking: { naam: 'Beperking', artikel: 'AVG art. 18', gevolg: 'De gegevens blijven bewaard, maar niemand mag ze gebruiken tot u de beperking opheft.' },
  overdraagbaarheid: { naam: 'Overdraagbaarheid', artikel: 'AVG art. 20', gevolg: 'De betrokkene krijgt zijn gegevens als bestand dat andere systemen kunnen lezen.' },
  bezwaar: { naam: 'Bezwaar', artikel: 'AVG art. 21', gevolg: 'De gegevens van de betrokkene mogen niet meer worden gebruikt. Dit werkt als een beperking.' },
}

/** As whom somebody is concerned by a dossier. */
export const HOEDANIGHEID = {
  client: 'Cliënt', aanvrager: 'Cliënt zonder voorziening, die om ondersteuning vroeg', vertegenwoordiger: 'Wettelijk vertegenwoordiger', nabestaande: 'Nabestaande', naaste: 'Familielid of naaste',
  medeclient: 'Medecliënt', beroepskracht: 'Beroepskracht', ander: 'Iemand anders',
} as const
export type Hoedanigheid = keyof typeof HOEDANIGHEID

/** How the identity of the asker was seen. None of these keeps a copy of a document. */
export const IDENTITEITSWIJZE = {
  vertoond: 'Identiteitsbewijs laten zien, geen kopie gemaakt',
  bekend_contact: 'Teruggebeld of geschreven op gegevens die wij al hadden',
  digid: 'Ingelogd met DigiD',
  vertegenwoordiger: 'Vertegenwoordiger met machtiging of beschikking, en zijn identiteitsbewijs laten zien',
} as const
export type Identiteitswijze = keyof typeof IDENTITEITSWIJZE

/** What was decided about a request. */
export const AVG_BESLUIT = { toegewezen: 'Toegewezen', deels: 'Gedeeltelijk toegewezen', geweigerd: 'Geweigerd' } as const
export type AvgBesluit = keyof typeof AVG_BESLUIT

/** What is no longer used while a restriction holds. */
export const OMVANG = {
  gegevens: 'De gegevens van deze persoon: naam, contact en geboortedatum zijn voor niemand te zien',
  dossier: 'Het hele dossier: ook niemand mag erin schrijven, besluiten of bestanden openen',
} as const
export type Omvang = keyof typeof OMVANG

/** What granting a request for erasure wipes. */
export const WISWIJZE = {
  gegevens: 'Alleen naam, contact en geboortedatum van deze persoon, nu meteen',
  dossier: 'Het hele dossier, na een besluit van een collega',
} as const
export type Wiswijze = keyof typeof WISWIJZE
