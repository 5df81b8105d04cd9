import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Aspectrij } from '../tabel.ts'
import { gehoorden, nvt, zegt } from '../rapport.ts'

/** Item 5. */
export const ASPECTEN_5: Record<AspectVan<5>, readonly Aspectrij[]> = {
  // @eis R-WKB-11
  '5.gehoorde_medewerkers': [
    ['functies', { 5: { gehoorden: gehoorden({ functie: 'begeleider slaapdienst' }) } }, 'aanwezig'],
    ['de betrokken medewerkers', { 5: { gehoorden: gehoorden({ functie: 'De betrokken medewerkers' }) } }, 'gedeeltelijk'],
    ['een regel zonder functie', { 5: { gehoorden: gehoorden({ functie: 'begeleider avonddienst' }, { wijze: 'apart, met verslag' }) } }, 'gedeeltelijk', /regel 2/],
    ['niemand', {}, 'ontbreekt'],
    ['drie medewerkers, ook van de technische dienst', { 5: { gehoorden: gehoorden({ functie: 'begeleider avonddienst', wijze: 'apart, op kantoor', verslag: 'ja' }, { functie: 'begeleider slaapdienst', wijze: 'apart, op kantoor', verslag: 'ja' }, { functie: 'medewerker technische dienst', wijze: 'per telefoon', verslag: 'nee' }) } }, 'aanwezig'],
  ],
  // @eis R-WKB-11
  '5.wijze_horen_medewerkers': [
    ['apart met verslag', { 5: { gehoorden: gehoorden({ functie: 'begeleider avonddienst', wijze: 'apart, op kantoor', verslag: 'ja' }) } }, 'aanwezig'],
    ['bij één functie niets', { 5: { gehoorden: gehoorden({ functie: 'begeleider avonddienst', wijze: 'apart' }, { functie: 'medewerker technische dienst' }) } }, 'gedeeltelijk', /Bij medewerker technische dienst staat niet hoe/],
    ['alleen gesprek', { 5: { gehoorden: gehoorden({ functie: 'begeleider avonddienst', wijze: 'Gesprek' }) } }, 'gedeeltelijk', /‘Gesprek’/],
    ['gesprek met verslag', { 5: { gehoorden: gehoorden({ functie: 'begeleider avonddienst', wijze: 'Gesprek', verslag: 'ja' }) } }, 'aanwezig'],
    ['nergens', { 5: { gehoorden: gehoorden({ functie: 'begeleider avonddienst' }) } }, 'ontbreekt'],
  ],
  // @eis R-WKB-3, R-WKB-12
  '5.client_gehoord': [
    ['ja met wijze', { 5: { clientGehoord: 'ja', clientWie: 'de cliënt', clientWijze: 'thuis gesproken, met de mentor' } }, 'aanwezig'],
    ['nee met toelichting', { 5: { clientGehoord: 'nee', clientToelichting: 'De cliënt is overleden en had geen naasten.' } }, 'aanwezig'],
    ['alleen ja', { 5: { clientGehoord: 'ja' } }, 'gedeeltelijk', /U kiest ja/],
    ['alleen nee', { 5: { clientGehoord: 'nee' } }, 'gedeeltelijk', /U kiest nee/],
    ['een toelichting zonder keuze', { 5: { clientToelichting: 'De cliënt wilde niet praten.' } }, 'gedeeltelijk', /koos nog geen antwoord/],
    ['nee, n.v.t.', { 5: { clientGehoord: 'nee', clientToelichting: 'n.v.t.' } }, 'nvt_kaal'],
    ['nee, n.v.t. met reden', { 5: { clientGehoord: 'nee', clientToelichting: 'Niet van toepassing, omdat er geen cliënt bij was.' } }, 'nvt_gemotiveerd'],
    ['niets', {}, 'ontbreekt'],
  ],
  // @eis R-WKB-12
  '5.client_wijze_of_toelichting': [
    ['de wijze', { 5: { clientGehoord: 'ja', clientWijze: 'per telefoon, op 19 november' } }, 'aanwezig'],
    ['de reden', { 5: { clientGehoord: 'nee', clientToelichting: 'De cliënt wilde dit niet.' } }, 'aanwezig'],
    ['er is contact geweest', { 5: { clientGehoord: 'ja', clientWijze: 'Er is contact geweest.' } }, 'gedeeltelijk'],
    ['nee zonder reden', { 5: { clientGehoord: 'nee' } }, 'ontbreekt'],
    ['een oude wijze telt niet bij nee', { 5: { clientGehoord: 'nee', clientWijze: 'thuis gesproken' } }, 'ontbreekt'],
  ],
  // @eis R-WKB-13
  '5.informatiebronnen': [
    ['bronnen bij naam', { 5: { informatiebronnen: zegt('Ondersteuningsplan van 3 maart en de roosters van week 45') } }, 'aanwezig'],
    ['diverse stukken', { 5: { informatiebronnen: zegt('Diverse stukken') } }, 'gedeeltelijk'],
    ['het dossier', { 5: { informatiebronnen: zegt('het dossier.') } }, 'gedeeltelijk'],
    ['niets', {}, 'ontbreekt'],
    ['stukken en een rondgang', { 5: { informatiebronnen: zegt('Dagrapportages van 1 tot en met 11 november, de logboeken van het deuralarm, en een rondgang door het gebouw op 14 november.') } }, 'aanwezig'],
  ],
  // @eis R-WKB-14
  '5.literatuur_richtlijnen': [
    ['een titel', { 5: { literatuur: zegt('Meldcode huiselijk geweld') } }, 'aanwezig'],
    ['de geldende protocollen', { 5: { literatuur: zegt('De geldende protocollen') } }, 'gedeeltelijk'],
    ['geen', { 5: { literatuur: zegt('Geen.') } }, 'nvt_kaal'],
    ['n.v.t. met reden', { 5: { literatuur: nvt('er bestaat hierover geen richtlijn') } }, 'nvt_gemotiveerd'],
    ['richtlijn en eigen protocol', { 5: { literatuur: zegt('Handreiking vrijheid en veiligheid bij dementie, versie 2024, en ons eigen protocol Vermissing van juni 2025.') } }, 'aanwezig'],
  ],
  // @eis R-WKB-15
  '5.externe_deskundige': [
    ['ja, wie en hoe', { 5: { deskundige: 'ja', deskundigeWie: 'valdeskundige', deskundigeWijze: 'schriftelijk advies' } }, 'aanwezig'],
    ['ja, niet hoe', { 5: { deskundige: 'ja', deskundigeWie: 'valdeskundige' } }, 'gedeeltelijk', /op welke wijze/],
    ['alleen ja', { 5: { deskundige: 'ja' } }, 'gedeeltelijk', /welke deskundige en op welke wijze/],
    ['alleen nee', { 5: { deskundige: 'nee' } }, 'nvt_kaal', /‘Nee’/],
    ['nee met reden', { 5: { deskundige: 'nee', deskundigeToelichting: 'De vraag ging over ons eigen rooster.' } }, 'nvt_gemotiveerd'],
    ['nee met n.v.t.', { 5: { deskundige: 'nee', deskundigeToelichting: 'nvt' } }, 'nvt_kaal'],
    ['niets', {}, 'ontbreekt'],
    ['een arts die het dossier las', { 5: { deskundige: 'ja', deskundigeWie: 'een specialist ouderengeneeskunde van buiten', deskundigeWijze: 'las het dossier en gaf op 20 november advies in een gesprek' } }, 'aanwezig'],
  ],
  // @eis R-WKB-16
  '5.analysemethode': [
    ['gekozen', { 5: { analysemethode: 'sire' } }, 'aanwezig'],
    ['anders met stappen', { 5: { analysemethode: 'anders', analysemethodeAnders: 'Vijf keer waarom, per gebeurtenis.' } }, 'aanwezig'],
    ['anders zonder stappen', { 5: { analysemethode: 'anders' } }, 'gedeeltelijk', /welke stappen/],
    ['een erkende methode', { 5: { analysemethode: 'anders', analysemethodeAnders: 'een erkende methode' } }, 'gedeeltelijk'],
    ['beschreven, niet gekozen', { 5: { analysemethodeAnders: 'Vijf keer waarom' } }, 'gedeeltelijk'],
    ['niets', {}, 'ontbreekt'],
  ],
}
