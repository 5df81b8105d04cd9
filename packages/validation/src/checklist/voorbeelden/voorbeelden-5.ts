import type { AspectVan, PlichtVan } from '../aspect-ids.ts'
import type { Voorbeeld } from '../onderdeel.ts'

/** Examples for item 5; all invented. */
export const VOORBEELDEN_5: Record<AspectVan<5> | PlichtVan<5>, Voorbeeld> = {
  '5.gehoorde_medewerkers': { goed: 'Begeleider slaapdienst, begeleider avonddienst en medewerker technische dienst.', minder: 'De betrokken medewerkers.' },
  '5.wijze_horen_medewerkers': { goed: 'Apart gehoord op kantoor, door twee leden. De medewerker las het verslag en was het ermee eens.', minder: 'Gesprek.' },
  '5.client_gehoord': { goed: 'Ja: de cliënt zelf, samen met de mentor.', minder: 'Ja.' },
  '5.client_wijze_of_toelichting': {
    goed: 'De cliënt is op 19 november thuis gesproken. Het verslag is voorgelezen en de cliënt was het ermee eens.',
    minder: 'Er is contact geweest.',
  },
  '5.informatiebronnen': {
    goed: 'Het ondersteuningsplan van 3 maart, de dagrapportages van week 45 en 46, en het logboek van het deuralarm.',
    minder: 'Het dossier en diverse andere stukken.',
  },
  '5.literatuur_richtlijnen': { goed: 'Huisprotocol nachtelijk toezicht (versie 2.1, januari 2025) en de landelijke handreiking dwalen.', minder: 'De geldende protocollen.' },
  '5.externe_deskundige': {
    goed: 'Nee. De vraag ging over ons eigen rooster. Daarvoor was geen kennis van buiten nodig.',
    minder: 'Nee.',
  },
  '5.analysemethode': { goed: 'PRISMA', minder: 'Een erkende methode.' },
  '5.deskundige_wijze': { goed: 'Een valpreventiedeskundige las het dossier en gaf op 24 november schriftelijk advies.', minder: 'Er is iemand geraadpleegd.' },
}
