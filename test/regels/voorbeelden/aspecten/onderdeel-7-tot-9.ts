import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Aspectrij } from '../tabel.ts'
import { BASIS as basis, DIRECTE as directe, MAATREGEL as maatregel } from '../oorzaak-en-maatregel.ts'

/** Items 7 to 9. */
export const ASPECTEN_7_TOT_9: Record<AspectVan<7 | 8 | 9>, readonly Aspectrij[]> = {
  // @eis R-WKB-33
  '7.basisoorzaken': [
    ['een basisoorzaak', { oorzaken: [directe, basis] }, 'aanwezig'],
    ['alleen directe oorzaken', { oorzaken: [directe] }, 'gedeeltelijk', /nog geen basisoorzaak/],
    ['een oorzaak zonder tekst telt niet', { oorzaken: [{ tekst: ' ' }] }, 'ontbreekt'],
    ['niets', {}, 'ontbreekt'],
    ['twee basisoorzaken onder één directe oorzaak', { oorzaken: [directe, { ...basis, ouderId: 'o1' }, { tekst: 'De slaapdienst heeft geen vaste ronde na middernacht', klasse: 'organisatorisch', ouderId: 'o1' }] }, 'aanwezig'],
  ],
  // @eis R-WKB-33
  '7.methode_toegepast': [
    ['de stappen beschreven', { 7: { methodeToegepast: 'Per tak is gevraagd waardoor dit kwam.' } }, 'aanwezig'],
    ['een boom met takken', { oorzaken: [directe, { ...basis, ouderId: 'o1' }] }, 'aanwezig'],
    ['alleen de naam', { 7: { methodeToegepast: 'De PRISMA-methode' } }, 'gedeeltelijk'],
    ['oorzaken los van elkaar', { oorzaken: [directe, basis] }, 'gedeeltelijk', /los van elkaar/],
    ['n.v.t.', { 7: { methodeToegepast: 'n.v.t.' } }, 'nvt_kaal'],
    ['niets', {}, 'ontbreekt'],
  ],
  // @eis R-WKB-33
  '7.classificatie': [
    ['elke basisoorzaak ingedeeld, de directe niet', { oorzaken: [directe, basis] }, 'aanwezig'],
    ['één van de twee', { oorzaken: [basis, { tekst: 'Eén dienst voor twee gebouwen' }] }, 'gedeeltelijk', /‘Eén dienst voor twee gebouwen’/],
    ['geen enkele', { oorzaken: [{ tekst: 'Eén dienst voor twee gebouwen' }] }, 'ontbreekt'],
    ['geen oorzaken', {}, 'ontbreekt'],
    ['technisch en organisatorisch naast elkaar', { oorzaken: [basis, { tekst: 'De sensor van de deur was versleten', klasse: 'technisch' }] }, 'aanwezig'],
  ],
  // @eis R-WKB-34
  '8.conclusies': [
    ['een conclusie', { 8: { conclusies: 'De cliënt kon ongezien naar buiten doordat het alarm stuk was.' } }, 'aanwezig'],
    ['een enkel oordeel', { 8: { conclusies: 'De zorg was voldoende.' } }, 'gedeeltelijk'],
    ['wordt nagezonden', { 8: { conclusies: 'Wordt nagezonden.' } }, 'ontbreekt'],
    ['niets', { 8: { conclusies: '\n' } }, 'ontbreekt'],
    ['een conclusie per vraag van het onderzoek', { 8: { conclusies: 'De commissie concludeert dat het toezicht in de nacht tekortschoot. Niemand was na het onderhoud verantwoordelijk voor de proef van het alarm.' } }, 'aanwezig'],
  ],
  // @eis R-WKB-35
  '9.maatregelen': [
    ['een actie', { maatregelen: [maatregel] }, 'aanwezig'],
    ['een voornemen in drie woorden', { maatregelen: [{ wat: 'Communicatie beter maken' }] }, 'gedeeltelijk'],
    ['niets', {}, 'ontbreekt'],
    ['twee acties', { maatregelen: [maatregel, { wat: 'De slaapdienst loopt om middernacht en om vier uur een ronde' }] }, 'aanwezig'],
  ],
  // @eis R-WKB-35
  '9.aansluiting_basisoorzaken': [
    ['alles gekoppeld', { oorzaken: [directe, basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o2'] }] }, 'aanwezig'],
    ['een oorzaak zonder maatregel', { oorzaken: [basis, basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o1'] }] }, 'gedeeltelijk', /Basisoorzaak O2/],
    ['een maatregel zonder oorzaak', { oorzaken: [basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o1'] }, maatregel] }, 'gedeeltelijk', /Maatregel M2/],
    ['een koppeling met een oorzaak die er niet is', { oorzaken: [basis], maatregelen: [{ ...maatregel, oorzaakIds: ['weg'] }] }, 'ontbreekt'],
    ['alleen beweerd', { 9: { aansluiting: 'De maatregelen sluiten aan op de oorzaken.' }, oorzaken: [basis], maatregelen: [maatregel] }, 'gedeeltelijk'],
    ['geen maatregelen', { oorzaken: [basis] }, 'ontbreekt'],
    ['één maatregel voor twee oorzaken', { oorzaken: [basis, { tekst: 'De sensor van de deur was versleten', klasse: 'technisch' }], maatregelen: [{ ...maatregel, oorzaakIds: ['o1', 'o2'] }] }, 'aanwezig'],
  ],
  // @eis R-WKB-35
  '9.getroffen_en_voorgenomen': [
    ['van beide', { maatregelen: [{ ...maatregel, status: 'getroffen' }, { ...maatregel, status: 'voorgenomen' }] }, 'aanwezig'],
    ['alleen voorgenomen', { maatregelen: [{ ...maatregel, status: 'voorgenomen' }] }, 'gedeeltelijk', /wat u al hebt gedaan/],
    ['alleen getroffen, en dat staat er', { 9: { aansluiting: 'Er zijn geen voorgenomen maatregelen.' }, maatregelen: [{ ...maatregel, status: 'getroffen' }] }, 'aanwezig'],
    ['bij één niet gekozen', { maatregelen: [{ ...maatregel, status: 'getroffen' }, maatregel] }, 'gedeeltelijk', /Bij M2 staat niet/],
    ['nergens gekozen', { maatregelen: [maatregel] }, 'ontbreekt'],
  ],
}
