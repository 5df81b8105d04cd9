/** Words of the desk for betrokkenen. */
export const avg = {
  lood: 'Betrokkenen kunnen vragen om inzage, rectificatie, wissing, beperking, overdraagbaarheid en bezwaar. U hebt een maand om te antwoorden (AVG artikel 12 lid 3).',
  leeg: 'Er is geen verzoek waarover u nog moet besluiten.',
  leegAlle: 'Er is nog geen verzoek van een betrokkene.',
  register: 'Dit zijn de mensen over wie gegevens in dit dossier staan (Westerkwartier artikel 5). De cliënt van de melding staat er vanzelf in. Wie het zijn, bewaren wij versleuteld; alleen u ziet het.',
  geenKopie: 'Maak geen kopie van een identiteitsbewijs. Wij bewaren alleen hoe u de identiteit vaststelde.',
  afscherming: 'Namen en contactgegevens van anderen zijn weggehaald. Lees het overzicht zelf voor u het geeft: een computer ziet niet alles.',
  bezwaarmogelijk: 'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken bij ons (Uitvoeringswet AVG artikel 34). U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
  beperktDossier: 'Het gebruik van dit dossier is beperkt op verzoek van een betrokkene (AVG artikel 18). Alles blijft bewaard, maar niemand kan erin schrijven, besluiten of bestanden openen.',
  wieZag: 'Dit is wie de zaken opende of wijzigde waarin deze persoon staat: met functie, organisatie, moment en wat die deed.',
  wieZagUitleg: 'Een gemeente ziet van een zaak nooit wie de cliënt is. Zaken van een andere toezichthouder, zaken waarvan u bent uitgesloten en zaken die zijn vernietigd, staan hier niet bij.',
  geenAndereZaak: 'Deze persoon staat, voor zover wij kunnen zien, in geen andere zaak van u.',
  welkeZaken: 'Wij vergeleken naam en geboortedatum. Twee mensen kunnen daarin gelijk zijn: ga na of het om dezelfde persoon gaat. Er kunnen vijftig zaken tegelijk meetellen.',
  overeenkomst: { zelfde: 'Naam en geboortedatum zijn gelijk.', geboortedatum: 'De geboortedatum is gelijk, de naam niet.', naam: 'De naam is gelijk. Een geboortedatum ontbreekt.' },
} as const
