import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Aspectrij } from '../tabel.ts'
import { nvt, zegt } from '../rapport.ts'

/** Items 10 and 11. */
export const ASPECTEN_10_EN_11: Record<AspectVan<10 | 11>, readonly Aspectrij[]> = {
  // @eis R-WKB-36
  '10.nazorg_betrokkenen': [
    ['wat is gedaan', { 10: { nazorgBetrokkenen: zegt('De begeleider sprak de cliënt elke dag.') } }, 'aanwezig'],
    ['er is nazorg geboden', { 10: { nazorgBetrokkenen: zegt('Er is nazorg geboden.') } }, 'gedeeltelijk'],
    ['n.v.t. zonder reden', { 10: { nazorgBetrokkenen: nvt() } }, 'nvt_kaal'],
    ['niets', {}, 'ontbreekt'],
    ['gesprekken, excuses en een vaste contactpersoon', { 10: { nazorgBetrokkenen: zegt('De ouders zijn twee keer thuis bezocht. De locatiemanager bood excuses aan en is hun vaste contactpersoon.') } }, 'aanwezig'],
  ],
  // @eis R-WKB-36
  '10.nazorg_zorgverleners': [
    ['wat is gedaan', { 10: { nazorgZorgverleners: zegt('De slaapdienst sprak met de teamleider.') } }, 'aanwezig'],
    ['er was opvang', { 10: { nazorgZorgverleners: zegt('Er was opvang.') } }, 'gedeeltelijk'],
    ['n.v.t. met reden', { 10: { nazorgZorgverleners: nvt('er was geen zorgverlener bij') } }, 'nvt_gemotiveerd'],
    ['het opvangteam', { 10: { nazorgZorgverleners: zegt('Het opvangteam sprak de begeleider dezelfde dag en na drie weken opnieuw.') } }, 'aanwezig'],
    ['niets', {}, 'ontbreekt'],
  ],
  // @eis R-WKB-36
  '10.reactie_client': [
    ['een reactie', { 10: { reactieClient: zegt('De dochter vond de excuses te laat.') } }, 'aanwezig'],
    ['tevreden', { 10: { reactieClient: zegt('Tevreden') } }, 'gedeeltelijk'],
    ['niets', {}, 'ontbreekt', /afhandeling en de nazorg/],
    ['n.v.t. met reden', { 10: { reactieClient: nvt('de cliënt is overleden en had geen naasten') } }, 'nvt_gemotiveerd'],
  ],
  // @eis R-WKB-37
  '11.bestuurder_onderschrijft': [
    ['de wijze', { 11: { onderschrijft: 'Besproken met de commissie en vastgesteld op 21 december.' } }, 'aanwezig'],
    ['akkoord', { 11: { onderschrijft: 'Akkoord.' } }, 'gedeeltelijk'],
    ['de bestuurder onderschrijft het rapport', { 11: { onderschrijft: 'De bestuurder onderschrijft het rapport.' } }, 'gedeeltelijk'],
    ['niets', {}, 'ontbreekt'],
    ['een ondertekende brief', { 11: { onderschrijft: 'In een ondertekende brief van 18 december, na een gesprek met de commissie.' } }, 'aanwezig'],
  ],
  // @eis R-WKB-38
  '11.bestuurder_aansluiting': [
    ['ja met een zin', { 11: { aansluiting: 'ja', aansluitingToelichting: 'Elke conclusie heeft een maatregel.' } }, 'aanwezig'],
    ['nee met een zin', { 11: { aansluiting: 'nee', aansluitingToelichting: 'Voor de bezetting ontbreekt een maatregel.' } }, 'aanwezig'],
    ['alleen ja', { 11: { aansluiting: 'ja' } }, 'gedeeltelijk', /U kiest ja/],
    ['alleen nee', { 11: { aansluiting: 'nee' } }, 'gedeeltelijk', /De reden ontbreekt/],
    ['ja met ja', { 11: { aansluiting: 'ja', aansluitingToelichting: 'Ja.' } }, 'gedeeltelijk'],
    ['een zin zonder keuze', { 11: { aansluitingToelichting: 'Elke conclusie heeft een maatregel.' } }, 'gedeeltelijk'],
    ['niets', {}, 'ontbreekt'],
  ],
  // @eis R-WKB-39
  '11.bestuurder_smart': [
    ['een oordeel met grond', { 11: { smart: 'Ja: elke maatregel heeft een eigenaar, een datum en een norm.' } }, 'aanwezig'],
    ['SMART', { 11: { smart: 'SMART' } }, 'gedeeltelijk'],
    ['de maatregelen zijn SMART geformuleerd', { 11: { smart: 'De maatregelen zijn SMART geformuleerd.' } }, 'gedeeltelijk'],
    ['n.v.t.', { 11: { smart: 'n.v.t.' } }, 'nvt_kaal'],
    ['een oordeel met een uitzondering', { 11: { smart: 'Vijf van de zes maatregelen zijn SMART. Bij maatregel 3 ontbreekt nog een norm; die volgt voor 1 februari.' } }, 'aanwezig'],
  ],
  // @eis R-WKB-39
  '11.implementatie': [
    ['wie en wanneer', { 11: { implementatie: 'De teamleider bespreekt de instructie in januari met het team.' } }, 'aanwezig'],
    ['wordt opgepakt in de lijn', { 11: { implementatie: 'Wordt opgepakt in de lijn.' } }, 'gedeeltelijk'],
    ['niets', {}, 'ontbreekt'],
    ['stappen en middelen', { 11: { implementatie: 'In drie stappen: het rooster past de planner in januari aan, in februari krijgt elk team twee uur les, in maart is er een proef.' } }, 'aanwezig'],
  ],
  // @eis R-WKB-2, R-WKB-39
  '11.doelgroep_en_borging': [
    ['beide', { 11: { doelgroep: 'Alle nachtdiensten', borging: 'Elk kwartaal tien formulieren nakijken' } }, 'aanwezig'],
    ['alleen de doelgroep', { 11: { doelgroep: 'Alle nachtdiensten' } }, 'gedeeltelijk', /hoe de maatregelen worden geborgd/],
    ['alleen de borging', { 11: { borging: 'Elk kwartaal nakijken' } }, 'gedeeltelijk', /voor wie de maatregelen zijn/],
    ['niets', {}, 'ontbreekt'],
    ['alle teams, met een jaarlijkse toets', { 11: { doelgroep: 'Alle begeleiders van de vier woonvormen', borging: 'De kwaliteitsfunctionaris toetst elk jaar in mei of het nog zo gaat.' } }, 'aanwezig'],
  ],
}
