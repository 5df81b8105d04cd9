import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Jaartabel } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'
import { PLAT, telPlat } from './geteld.ts'

const TOEZICHT = 'Toezicht Wmo Westerkwartier'
const NU = Number(datumVan(new Date()).slice(0, 4))
const VORIG = NU - 1
const VELDEN = `jaar stand versie inleiding aanbevelingen uitgave vastgesteldOp cijfersTot vorigJaar tabellen { id titel toelichting kop kolommen rijen { id naam soort waarden vorig } }
  uitgaven { nummer vastgesteldOp } organen { gemeentecode gemeente orgaan stand op }`
const UIT = `{ __typename ... on JaarverslagGewijzigd { jaarverslag { ${VELDEN} } } ... on InvoerFout { fouten { veld code } } ... on VersieConflict { versie huidig } ... on Fout { code bericht } }`

interface Verslag {
  jaar: number
  stand: string
  versie: number
  inleiding: string
  aanbevelingen: string
  uitgave: number | null
  vorigJaar: number | null
  cijfersTot: string
  tabellen: Jaartabel[]
  uitgaven: { nummer: number }[]
  organen: { gemeentecode: string; orgaan: string; stand: string; op: string | null }[]
}
type Uit = { __typename: string; jaarverslag: Verslag; fouten?: { veld: string; code: string }[]; versie?: number; huidig?: unknown; bericht?: string }

let o: Opstelling
let toezicht: Vraagsteller
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true, archief: true })
  toezicht = await o.als('toezichthouder')
})
afterAll(() => o.stop())

async function lees(jaar: number, uitgave?: number, wie = toezicht): Promise<Verslag> {
  return (await wie.vraag<{ jaarverslag: Verslag }>(`query ($jaar: Int!, $uitgave: Int) { jaarverslag(jaar: $jaar, uitgave: $uitgave) { ${VELDEN} } }`, { jaar, uitgave })).jaarverslag
}

async function stap(naam: 'Bewaren' | 'Vaststellen' | 'Heropenen' | 'Aanbieden', input: object, wie = toezicht): Promise<Uit> {
  return (await wie.vraag<{ uit: Uit }>(`mutation ($input: Jaarverslag${naam}Input!) { uit: jaarverslag${naam}(input: $input) ${UIT} }`, { input: { jaar: VORIG, sleutel: randomUUID(), ...input } })).uit
}

describe('de cijfers van een jaar', () => {
  it.each([VORIG, NU, NU - 2])('%s: zijn tabel voor tabel die van gewone SQL, of verborgen', async (jaar) => {
    const { tabellen } = await lees(jaar)
    expect(tabellen.map(({ id }) => id).sort()).toEqual(Object.keys(PLAT).sort())
    for (const { id, kolommen, rijen } of tabellen) {
      const plat = await telPlat(o.eigenaar, id, jaar, TOEZICHT)
      const aantal = (rij: string, kolom: string): number => plat.filter((p) => (rij === 'totaal' ? !p.rij.includes('-') || p.rij.startsWith('klasse-') : p.rij === rij) && (p.kolom === kolom || (id === 'termijn' && kolom === 'Samen'))).reduce((n, p) => n + p.aantal, 0)
      for (const { id: rij, waarden } of rijen) for (const [plaats, waarde] of waarden.entries()) {
        if (waarde !== null) expect([jaar, id, rij, kolommen[plaats], waarde]).toEqual([jaar, id, rij, kolommen[plaats], aantal(rij, kolommen[plaats] ?? '')])
      }
      expect(plat.filter((p) => !rijen.some((r) => r.id === p.rij))).toEqual([])
    }
  })

  // @eis R-WK-61
  it('laten genoeg zien om iets te zeggen, en het jaar ervoor ernaast', async () => {
    const { tabellen, vorigJaar } = await lees(VORIG)
    const eerder = await lees(VORIG - 1)
    const cellen = tabellen.flatMap(({ rijen }) => rijen.flatMap(({ waarden }) => waarden))
    expect(cellen.filter((cel) => cel !== null).length).toBeGreaterThan(cellen.length / 3)
    expect(cellen.filter((cel) => cel !== null && cel < 5)).toEqual([])
    expect(vorigJaar).toBe(VORIG - 1)
    for (const { id, rijen } of tabellen) for (const rij of rijen) {
      expect([id, rij.id, rij.vorig]).toEqual([id, rij.id, eerder.tabellen.find((t) => t.id === id)?.rijen.find((r) => r.id === rij.id)?.waarden.at(-1) ?? null])
    }
  })

  it('zijn alleen die van de eigen toezichthouder', async () => {
    const elders = await lees(VORIG, undefined, await o.als('toezichthouder-hvb'))
    expect(elders.tabellen.flatMap(({ rijen }) => rijen.flatMap(({ waarden }) => waarden)).filter((cel) => cel !== null)).toEqual([])
    expect(elders.vorigJaar).toBeNull()
    expect(elders.organen.map(({ gemeentecode }) => gemeentecode)).not.toContain('1969')
  })

  it('leest de koppeling wel, en leest of schrijft een ander niet', async () => {
    expect((await lees(VORIG, undefined, await o.als('koppeling-demo'))).jaar).toBe(VORIG)
    for (const naam of ['onderzoeker', 'bestuurder', 'contactambtenaar', 'beheerder']) {
      const { errors } = await (await o.als(naam)).antwoord(`{ jaarverslag(jaar: ${VORIG}) { jaar } }`)
      expect([naam, errors?.[0]?.extensions['code']]).toEqual([naam, 'NIET_TOEGESTAAN'])
    }
    for (const jaar of [2014, NU + 1]) expect((await toezicht.antwoord(`{ jaarverslag(jaar: ${jaar}) { jaar } }`)).errors?.[0]?.extensions['code']).toBe('PAGINA_ONGELDIG')
  })
})

describe('van concept tot raad (Westerkwartier art. 12)', () => {
  it('bewaart de tekst en weigert wie op een oude versie verder ging, met wat er staat', async () => {
    expect((await lees(VORIG)).versie).toBe(0)
    const sleutel = randomUUID()
    const eerste = await stap('Bewaren', { inleiding: 'Dit was het jaar.', aanbevelingen: 'Kies sterkere maatregelen.', versie: 0, sleutel })
    expect(eerste).toMatchObject({ __typename: 'JaarverslagGewijzigd', jaarverslag: { versie: 1, stand: 'concept' } })
    expect(await stap('Bewaren', { inleiding: 'Dit was het jaar.', aanbevelingen: 'Kies sterkere maatregelen.', versie: 0, sleutel })).toMatchObject({ jaarverslag: { versie: 1 } })
    expect(await stap('Bewaren', { aanbevelingen: 'Iets anders.', versie: 0 })).toMatchObject({ __typename: 'VersieConflict', versie: 1, huidig: { aanbevelingen: 'Kies sterkere maatregelen.' } })
  })

  // @eis R-WK-62
  it('stelt niet vast wat nog loopt, zonder aanbeveling of na een wijziging van een collega', async () => {
    expect(await stap('Vaststellen', { jaar: NU, versie: 0 })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'JAAR_LOOPT' }] })
    expect(await stap('Vaststellen', { jaar: VORIG - 1, versie: 0 })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'aanbevelingen' }] })
    expect(await stap('Vaststellen', { versie: 7 })).toMatchObject({ __typename: 'VersieConflict', versie: 1 })
    expect(await stap('Aanbieden', { gemeentecode: '1969', orgaan: 'college', stand: 'aangeboden', op: `${NU}-01-05` })).toMatchObject({ __typename: 'StapNietToegestaan' })
  })

  it('houdt een vastgestelde uitgave met haar cijfers zoals zij waren, ook als er een melding bij komt', async () => {
    const voor = await lees(VORIG)
    expect(await stap('Vaststellen', { versie: 1 })).toMatchObject({ __typename: 'JaarverslagGewijzigd', jaarverslag: { stand: 'vastgesteld', uitgave: 1, cijfersTot: `${VORIG}-12-31` } })
    await o.eigenaar.query(`update melding set ingediend_op = $1 where dossier_id in (select dossier_id from melding m join dossier d on d.id = m.dossier_id join organisatie t on t.id = d.toezichthouder_id
      where t.naam = $2 and m.ingediend_op >= $3 order by m.dossier_id limit 3)`, [`${VORIG}-05-05T10:00:00Z`, TOEZICHT, `${NU}-01-05`])
    expect((await lees(VORIG)).tabellen).toEqual(voor.tabellen)
    expect((await lees(NU)).tabellen.map(({ rijen }) => rijen.map(({ vorig }) => vorig))).toEqual(voor.tabellen.map(({ rijen }) => rijen.map(({ waarden }) => waarden.at(-1) ?? null)))
    expect(await stap('Bewaren', { aanbevelingen: 'Toch anders.', versie: 1 })).toMatchObject({ __typename: 'StapNietToegestaan' })
    await expect(o.eigenaar.query(`update jaarverslaguitgave set tabellen = '[]'`)).rejects.toThrow('kan niet worden gewijzigd')
  })

  // @eis R-WK-62, R-WK-63
  it('legt per college en raad vast hoe ver het is', async () => {
    const op = `${VORIG}-12-31`
    expect(await stap('Aanbieden', { gemeentecode: '1969', orgaan: 'raad', stand: 'vastgesteld', op })).toMatchObject({ __typename: 'InvoerFout' })
    expect(await stap('Aanbieden', { gemeentecode: '1969', orgaan: 'college', stand: 'aangeboden', op: `${NU + 1}-12-31` })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'op' }] })
    expect(await stap('Aanbieden', { gemeentecode: '0855', orgaan: 'college', stand: 'aangeboden', op })).toMatchObject({ __typename: 'NietGevonden' })
    expect(await stap('Aanbieden', { gemeentecode: '4711', orgaan: 'college', stand: 'aangeboden', op })).toMatchObject({ __typename: 'NietGevonden' })
    const { jaarverslag } = await stap('Aanbieden', { gemeentecode: '1969', orgaan: 'college', stand: 'vastgesteld', op })
    expect(jaarverslag.organen.filter(({ gemeentecode }) => gemeentecode === '1969')).toMatchObject([{ orgaan: 'college', stand: 'vastgesteld', op }, { orgaan: 'raad', stand: 'concept', op: null }])
  })

  it('begint een nieuwe uitgave met nieuwe cijfers, en laat de vorige lezen', async () => {
    const oud = await lees(VORIG)
    const { jaarverslag: nieuw } = await stap('Heropenen', {})
    expect(nieuw).toMatchObject({ stand: 'concept', uitgave: null, uitgaven: [{ nummer: 1 }] })
    expect(nieuw.tabellen).not.toEqual(oud.tabellen)
    expect((await stap('Vaststellen', { versie: nieuw.versie })).jaarverslag).toMatchObject({ uitgave: 2, uitgaven: [{ nummer: 2 }, { nummer: 1 }] })
    expect((await lees(VORIG, 1)).tabellen).toEqual(oud.tabellen)
  })

  it('schrijft van elke wijziging één auditregel', async () => {
    const regels = (await o.eigenaar.query(`select soort, onderwerp from auditregel where soort like 'jaarverslag%' order by nr`)) as { soort: string; onderwerp: string }[]
    expect(regels.map(({ soort, onderwerp }) => `${soort} ${onderwerp}`)).toEqual([
      `jaarverslag_bewaard ${VORIG}`, `jaarverslag_vastgesteld ${VORIG}, uitgave 1`, `jaarverslag_aangeboden ${VORIG}, college 1969: vastgesteld`, `jaarverslag_heropend ${VORIG}`, `jaarverslag_vastgesteld ${VORIG}, uitgave 2`,
    ])
  })

  it('geeft een andere toezichthouder niets van dit jaarverslag', async () => {
    const elders = await o.als('toezichthouder-hvb')
    expect(await lees(VORIG, undefined, elders)).toMatchObject({ stand: 'concept', aanbevelingen: '', uitgaven: [] })
    expect((await elders.antwoord(`{ jaarverslag(jaar: ${VORIG}, uitgave: 1) { jaar } }`)).errors?.[0]?.extensions['code']).toBe('PAGINA_ONGELDIG')
  })
})
