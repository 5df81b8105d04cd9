import { FEITEN } from './feiten.ts'
import { ONDERZOEKSWIJZE } from './onderzoekswijze.ts'
import type { Sectievelden, Velddef } from './velddef.ts'

const JA_NEE = [{ waarde: 'ja', label: 'Ja' }, { waarde: 'nee', label: 'Nee' }] as const

const lang = (veld: string, label: string, hulp?: string): Velddef => ({ soort: 'tekst', veld, label, regels: 4, ...(hulp ? { hulp } : {}) })

/** Which fields a section has, in the order of the Bijlage. The questions themselves stand in the checklist. */
export const SECTIEVELDEN: Sectievelden = {
  1: [
    { id: 'clientgegevens', aspecten: ['1.clientgegevens'], velden: [{ soort: 'antwoord', veld: 'clientgegevens', label: 'Gegevens van de cliënt', hulp: 'Bijvoorbeeld leeftijd, woonsituatie en aandoening. Schrijf geen naam op.' }] },
    { id: 'zorgzwaarte', aspecten: ['1.zorgzwaarte'], velden: [{ soort: 'antwoord', veld: 'zorgzwaarte', label: 'Zorgzwaarte', hulp: 'Bijvoorbeeld de indicatie en het aantal uren per week.' }] },
  ],
  2: [
    {
      id: 'datumGebeurtenis', aspecten: ['2.datum_calamiteit'], velden: [
        { soort: 'datum', veld: 'datumGebeurtenis', label: 'Datum van de calamiteit of het geweld' },
        { soort: 'datum', veld: 'datumEinde', label: 'Laatste dag, als het meer dan één dag duurde', nietVerplicht: true },
      ],
    },
    {
      id: 'datumBestuurder', aspecten: ['2.datum_melden_bestuurder'], velden: [
        { soort: 'datum', veld: 'datumBestuurder', label: 'Datum waarop het bij de bestuurder is gemeld' },
        { soort: 'tekst', veld: 'toelichting', label: 'Toelichting bij de datums', regels: 2, nietVerplicht: true },
      ],
    },
  ],
  3: [
    {
      id: 'leden', aspecten: ['3.functies_leden', '3.vakdiscipline_leden', '3.betrokkenheid_leden'], velden: [{
        soort: 'rijen', veld: 'leden', label: 'Leden van de onderzoekscommissie', rij: 'Lid', kolommen: [
          { veld: 'functie', label: 'Functie', soort: 'tekst' },
          { veld: 'vakdiscipline', label: 'Vakdiscipline', soort: 'tekst' },
          { veld: 'betrokkenheid', label: 'Betrokken bij de gebeurtenis', soort: 'keuze', keuzes: [{ waarde: 'geen', label: 'Niet betrokken' }, { waarde: 'zijdelings', label: 'Zijdelings betrokken' }, { waarde: 'direct', label: 'Direct betrokken' }] },
          { veld: 'toelichting', label: 'Toelichting', soort: 'tekst' },
        ],
      }],
    },
    { id: 'deskundigheid', aspecten: [], velden: [lang('deskundigheid', 'Waarom is de commissie deskundig genoeg?'), lang('onafhankelijkheid', 'Hoe onafhankelijk is de commissie?')] },
  ],
  4: [{
    id: 'zorgverleners', aspecten: ['4.functies_zorgverleners'], velden: [{
      soort: 'rijen', veld: 'zorgverleners', label: 'Betrokken zorgverleners', hulp: 'Vul functies in, geen namen.', rij: 'Zorgverlener', kolommen: [
        { veld: 'functie', label: 'Functie', soort: 'tekst' },
        { veld: 'rol', label: 'Wat deed deze persoon bij de gebeurtenis?', soort: 'tekst' },
      ],
    }],
  }],
  5: ONDERZOEKSWIJZE,
  6: FEITEN,
  7: [{ id: 'basisoorzaken', aspecten: ['7.basisoorzaken', '7.classificatie'], velden: [] }, { id: 'topgebeurtenis', aspecten: [], velden: [{ soort: 'tekst', veld: 'topgebeurtenis', label: 'Wat is de gebeurtenis bovenaan de boom?', hulp: 'In één zin: wat gebeurde er uiteindelijk? Bijvoorbeeld: de cliënt ligt ’s nachts twee uur buiten.', regels: 2 }] }, { id: 'methodeToegepast', aspecten: ['7.methode_toegepast'], velden: [lang('methodeToegepast', 'Hoe hebt u de methode toegepast?', 'Beschrijf de stappen: welke takken, waaromvragen of barrières.')] }],
  8: [{ id: 'conclusies', aspecten: ['8.conclusies'], velden: [{ soort: 'tekst', veld: 'conclusies', label: 'Conclusies van de commissie', regels: 8 }] }],
  9: [{ id: 'verbetermaatregelen', aspecten: ['9.maatregelen', '9.getroffen_en_voorgenomen'], velden: [] }, { id: 'aansluiting', aspecten: ['9.aansluiting_basisoorzaken'], velden: [{ ...lang('aansluiting', 'Toelichting op de aansluiting'), nietVerplicht: true } as Velddef] }],
  10: [
    { id: 'nazorgBetrokkenen', aspecten: ['10.nazorg_betrokkenen'], velden: [{ soort: 'antwoord', veld: 'nazorgBetrokkenen', label: 'Nazorg voor de betrokkenen' }] },
    { id: 'nazorgZorgverleners', aspecten: ['10.nazorg_zorgverleners'], velden: [{ soort: 'antwoord', veld: 'nazorgZorgverleners', label: 'Nazorg voor de zorgverleners' }] },
    { id: 'reactieClient', aspecten: ['10.reactie_client'], velden: [{ soort: 'antwoord', veld: 'reactieClient', label: 'Reactie op de afhandeling en de nazorg' }] },
    { id: 'gedeeld', aspecten: [], velden: [lang('gedeeldMet', 'Met wie is de inhoud van het rapport gedeeld?'), { soort: 'datum', veld: 'gedeeldOp', label: 'Wanneer?', nietVerplicht: true }] },
  ],
  11: [
    { id: 'onderschrijft', aspecten: ['11.bestuurder_onderschrijft'], velden: [lang('onderschrijft', 'Hoe onderschrijft de bestuurder het rapport?')] },
    {
      id: 'aansluiting', aspecten: ['11.bestuurder_aansluiting'], velden: [
        { soort: 'keuze', veld: 'aansluiting', label: 'Sluiten de maatregelen aan bij de conclusies?', keuzes: JA_NEE },
        lang('aansluitingToelichting', 'Toelichting'),
      ],
    },
    { id: 'smart', aspecten: ['11.bestuurder_smart'], velden: [lang('smart', 'Zijn de maatregelen SMART? Waaraan ziet u dat?')] },
    { id: 'implementatie', aspecten: ['11.implementatie'], velden: [lang('implementatie', 'Hoe gaat u de maatregelen invoeren?')] },
    { id: 'doelgroep', aspecten: ['11.doelgroep_en_borging'], velden: [lang('doelgroep', 'Voor wie zijn de maatregelen?'), lang('borging', 'Hoe worden de maatregelen geborgd?')] },
  ],
}
