import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { agendaRoutes } from '../../api/src/agenda/agenda.routes.ts'
import { maakGebruikerzoeker } from '../../api/src/gebruiker/gebruiker.repository.ts'
import { maakServer } from '../../api/src/http/maak-server.ts'
import { maakOpstelling, type Opstelling } from './hulp/opstelling.ts'
import { brabantmelding, stappen } from './procedure/hulp.ts'

let o: Opstelling
let server: ReturnType<typeof createServer>
let adres = ''
beforeAll(async () => {
  o = await maakOpstelling()
  const { pool } = (await o.als('onderzoeker-kastanje')).context
  server = maakServer({ routes: agendaRoutes({ pool, portalUrl: 'https://portaal.voorbeeld.invalid', vindGebruiker: maakGebruikerzoeker(pool, Date.now) }), klaar: () => Promise.resolve('ok'), log: () => undefined })
  await new Promise<void>((klaar) => server.listen(0, 'localhost', klaar))
  adres = `http://localhost:${(server.address() as AddressInfo).port}/agenda`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((klaar) => server.close(klaar))
  await o.stop()
})

const maak = async (wie: string) => (await (await o.als(wie)).vraag<{ uit: { sleutel: string; agenda: { id: string } } }>('mutation { uit: agendaMaken { sleutel agenda { id } } }')).uit
/** Status and text, without the number that each refusal gets. */
const haal = async (sleutel: string) => { const uit = await fetch(`${adres}/${sleutel}.ics`); return [uit.status, (await uit.text()).replace(/"correlatieId":"[^"]*"/, '')] as const }

describe('de persoonlijke agenda', () => {
  it('geeft de lopende termijnen van eigen dossiers, als hele dagen en zonder gegevens over de zaak', async () => {
    const s = stappen(o)
    const dossier = await s.meld('onderzoeker-kastanje', { ...brabantmelding(), titel: 'KANARIE titel' })
    const { sleutel } = await maak('toezichthouder-hvb')
    const [status, ics] = await haal(sleutel)
    const eind = dossier.termijnen.find((t) => t.soort === 'beoordelen')?.eindOp.replaceAll('-', '')
    expect(status).toBe(200)
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(ics).toContain(`DTSTART;VALUE=DATE:${eind}`)
    expect(ics.replaceAll(/\r\n /g, '')).toContain('SUMMARY:Besluiten over de melding (A\\, B of C)\\, zaak ZO-')
    expect(ics).toContain('BEGIN:VALARM')
    expect(ics).not.toContain('KANARIE')
  })

  it('geeft een ander niets van dit dossier', async () => {
    const [, ics] = await haal((await maak('toezichthouder')).sleutel)
    expect(ics).not.toContain('BEGIN:VEVENT')
  })

  it('werkt na intrekken meteen niet meer, en antwoordt op elk fout adres gelijk', async () => {
    const { sleutel, agenda } = await maak('onderzoeker-kastanje')
    expect((await haal(sleutel))[0]).toBe(200)
    const intrekken = async (wie: string) => (await (await o.als(wie)).vraag<{ uit: boolean }>('mutation ($id: ID!) { uit: agendaIntrekken(id: $id) }', { id: agenda.id })).uit
    expect(await intrekken('onderzoeker')).toBe(false)
    expect((await haal(sleutel))[0]).toBe(200)
    expect(await intrekken('onderzoeker-kastanje')).toBe(true)
    const weg = await haal(sleutel)
    expect(weg[0]).toBe(404)
    expect(await haal('A'.repeat(43))).toEqual(weg)
    expect(await haal('kort')).toEqual(weg)
    expect(await (await o.als('onderzoeker-kastanje')).vraag('{ mijnAgendas { id } }')).toEqual({ mijnAgendas: [] })
  })

  it('bewaart de sleutel zelf nergens, en legt maken en intrekken vast', async () => {
    const { sleutel } = await maak('onderzoeker')
    const [rij] = (await o.eigenaar.query('select count(*)::int as n from agenda where sleutel_hash = $1', [sleutel])) as { n: number }[]
    expect(rij?.n).toBe(0)
    const audit = (await o.eigenaar.query(`select soort, count(*)::int as n from auditregel where soort like 'agenda%' group by 1 order by 1`)) as { soort: string; n: number }[]
    expect(audit).toEqual([{ soort: 'agenda_gemaakt', n: 4 }, { soort: 'agenda_ingetrokken', n: 1 }])
  })
})
