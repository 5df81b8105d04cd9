import type { KruisregelId } from '../../bevinding/kruisregel-ids.ts'

/** A rule in words: its name, and what it looks at. */
export interface Kruisuitleg {
  naam: string
  uitleg: string
}

/** What each rule beside the aspects looks at. */
export const KRUISUITLEG: Record<KruisregelId, Kruisuitleg> = {
  'nvt-met-tekst': { naam: 'N.v.t. en toch een antwoord', uitleg: 'U kiest n.v.t. en schrijft ook een antwoord. Dan weet de lezer niet wat geldt.' },
  'nvt-past-niet': { naam: 'N.v.t. bij een vraag die altijd een antwoord heeft', uitleg: 'U schrijft n.v.t. met een reden, bij een vraag die in bijna elk rapport een antwoord heeft.' },
  'datum-volgorde': { naam: 'De volgorde van gebeurtenis, bestuurder en melding', uitleg: 'De gebeurtenis is niet later dan het melden bij de bestuurder en bij de toezichthouder.' },
  'datum-bestuurder-melding': { naam: 'De melding kwam eerder dan de bestuurder het hoorde', uitleg: 'De bestuurder hoort het meestal voordat u het bij de toezichthouder meldt.' },
  '3.deskundigheid': { naam: 'De deskundigheid van de commissie', uitleg: 'De commissie is voldoende deskundig, en het rapport zegt waarom.' },
  '3.onafhankelijkheid': { naam: 'Een betrokken lid in de commissie', uitleg: 'Een lid is bij voorkeur niet betrokken. Is een lid dat wel, dan hoort daar uitleg bij.' },
  '3.disciplines': { naam: 'De vakken in de commissie', uitleg: 'De vakken van de betrokken zorgverleners zitten waar mogelijk in de commissie. De controle vergelijkt alleen woorden.' },
  'client-wie': { naam: 'Gehoord, maar niet wie', uitleg: 'Is er gehoord, dan staat er ook wie: de cliënt, een vertegenwoordiger of een nabestaande.' },
  'betrokkene-niet-gehoord': { naam: 'Een betrokken zorgverlener die niet is gehoord', uitleg: 'Wie bij onderdeel 4 staat, is meestal ook gehoord. De controle vergelijkt de functies.' },
  'tijdschema-kort': { naam: 'Een tijdschema met twee momenten', uitleg: 'Een tijdschema met drie of meer momenten is beter te volgen.' },
  'tijdschema-volgorde': { naam: 'De volgorde van de feiten', uitleg: 'De feiten staan van vroeg naar laat.' },
  '6.afwijking_motivering': { naam: 'Afwijken van een richtlijn', uitleg: 'Bij richtlijnen en protocollen staat of ervan is afgeweken, en waarom.' },
  '6.melding_fabrikant': { naam: 'Een hulpmiddel melden bij de fabrikant', uitleg: 'Bij een hulpmiddel staat of het bij de fabrikant is gemeld.' },
  'om-in-melding': { naam: 'Openbaar Ministerie: wel in de melding, niet in het rapport', uitleg: 'Zegt de melding dat het Openbaar Ministerie is of wordt ingelicht, dan beschrijft het rapport dat.' },
  'om-niet-in-melding': { naam: 'Openbaar Ministerie: niet in de melding, wel in het rapport', uitleg: 'Beschrijft het rapport het Openbaar Ministerie, en zegt de melding van niet, dan hoort daar uitleg bij.' },
  topgebeurtenis: { naam: 'De gebeurtenis bovenaan de boom', uitleg: 'Een analyse begint bij de gebeurtenis zelf.' },
  'directe-oorzaak-zonder-basisoorzaak': { naam: 'Een directe oorzaak zonder basisoorzaak', uitleg: 'Onder elke directe oorzaak hangt een diepere oorzaak.' },
  'oorzaak-in-kring': { naam: 'Een oorzaak die niet in de boom past', uitleg: 'Een oorzaak hangt niet onder zichzelf, en niet onder een oorzaak die er niet is.' },
  'code-bij-klasse': { naam: 'De ECM-code bij de indeling', uitleg: 'De ECM-code past bij de gekozen indeling.' },
  'prisma-zonder-code': { naam: 'PRISMA zonder ECM-code', uitleg: 'Bij PRISMA krijgt elke basisoorzaak een ECM-code.' },
  'methode-verschilt': { naam: 'Twee verschillende methoden', uitleg: 'De methode van onderdeel 5 is ook de methode van onderdeel 7.' },
  'oorzaak-zonder-maatregel': { naam: 'Een basisoorzaak zonder maatregel', uitleg: 'Bij elke basisoorzaak hoort een maatregel.' },
  'maatregel-zonder-oorzaak': { naam: 'Een maatregel zonder oorzaak', uitleg: 'Elke maatregel hoort bij een oorzaak.' },
  'maatregel-onvolledig': { naam: 'Een maatregel zonder eigenaar, datum of norm', uitleg: 'Een maatregel noemt wie hem uitvoert, wanneer hij klaar is en waaraan u ziet dat het is gelukt.' },
  'reactie-na-horen': { naam: 'Gehoord, maar geen reactie', uitleg: 'Is de cliënt of een naaste gehoord, dan kan ook de reactie worden gevraagd.' },
  '10.delen_met_betrokkenen': { naam: 'Het rapport delen met de betrokkenen', uitleg: 'De bestuurder zorgt ervoor dat de zakelijke inhoud met alle betrokkenen wordt gedeeld.' },
  'naam-bij-functie': { naam: 'Een naam waar een functie hoort', uitleg: 'Waar een functie wordt gevraagd, staat geen naam. De controle kijkt alleen naar de vorm en kan zich vergissen.' },
  bsn: { naam: 'Een burgerservicenummer', uitleg: 'In het rapport staat geen burgerservicenummer. De controle zoekt negen cijfers die aan de elfproef voldoen.' },
}
