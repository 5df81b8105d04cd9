import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { execPath } from 'node:process'
import { pathToFileURL } from 'node:url'
import { meldinginhoud, stap } from '../hulp/melden.ts'
import { vraagApi } from '../hulp/vraag-api.ts'
import { maakStoringsopstelling, vraag } from '../opstelling.ts'
import type { Proef } from '../proef.ts'

const ZONES = ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland']
const TIEN_MINUTEN = 600_000
/** Two seconds before the clock goes forward in the Netherlands, and one second before it goes back. */
const MOMENTEN = ['2027-03-28T00:59:58Z', '2026-10-25T00:59:59Z', '2027-12-31T22:30:00Z']

interface Meting { zone: string; klok: string; einde: string }

/** Terms are computed on calendar dates: whatever zone the server stands in and however its clock is off, the dates are the same; and no token is taken early or late. */
export const KLOK: Proef = {
  id: 'R6', wat: 'tijdzones, zomertijd en een klok die tien minuten verschilt',
  async speel(meld) {
    const mis: string[] = []
    for (const zone of ZONES) {
      const uit = spawnSync(execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--globalSetup=', '--globalTeardown=', 'regels/kalender', 'regels/termijn', 'protocollen/termijnen'], { cwd: 'test', env: { ...process.env, TZ: zone }, encoding: 'utf8' })
      if (uit.status !== 0) mis.push(`tabellen in ${zone}: ${uit.stderr.split('\n').find((regel) => regel.includes('●')) ?? 'mislukt'}`)
      meld(`tabellen van termijnen in ${zone}: ${uit.status === 0 ? 'gelijk' : 'anders'}`)
    }
    const metingen: Meting[] = []
    let tokens = 0
    for (const moment of MOMENTEN) {
      for (const [zone, verschil] of [['UTC', 0], ['Europe/Amsterdam', -TIEN_MINUTEN], ['Pacific/Auckland', 0]] as const) {
        if (verschil && moment !== MOMENTEN[1]) continue
        const { einde, mis: fout, proeven } = await meetMet(zone, Date.parse(moment) + verschil - Date.now())
        metingen.push({ zone, klok: moment, einde })
        tokens += proeven
        mis.push(...fout.map((wat) => `${zone} ${moment}: ${wat}`))
      }
    }
    for (const moment of MOMENTEN) {
      const eindes = new Set(metingen.filter(({ klok }) => klok === moment).map(({ einde }) => einde))
      if (eindes.size !== 1) mis.push(`${moment} gaf ${[...eindes].join(' en ')}`)
    }
    return { acks: metingen.length, lost: 0, duplicates: 0, recoveryMs: 0, pass: mis.length === 0, gezien: `${ZONES.length} zones, einddatums ${[...new Set(metingen.map(({ klok, einde }) => `${klok.slice(0, 10)} → ${einde}`))].join(', ')}; ${tokens} tokens buiten hun tijd geweigerd${mis.length ? `; mis: ${mis.join('; ')}` : ''}` }
  },
}

async function meetMet(zone: string, verschil: number): Promise<{ einde: string; mis: string[]; proeven: number }> {
  const o = await maakStoringsopstelling({ inhoud: 'demo', env: { TZ: zone, KLOK_MS: String(verschil), NODE_OPTIONS: `--import=${pathToFileURL(resolve('test/storing/hulp/klok.mjs')).href}` } })
  try {
    const nu = Math.floor((Date.now() + verschil) / 1000)
    const token = (sub: string, van = nu, tot = nu + 600): string => o.uitgever.tokenVoor(sub, { iat: van, nbf: van, exp: tot })
    const urls = (): string[] => [o.api]
    const dag = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(nu * 1000))
    const begonnen = await stap(urls, token('onderzoeker'), 'meldingBewaren', { inhoud: { ...meldinginhoud('Klok'), datumGebeurtenis: dag, datumBekend: dag } })
    await stap(urls, token('onderzoeker'), 'meldingIndienen', { dossierId: begonnen.dossier?.id, versie: 1 })
    await stap(urls, token('toezichthouder'), 'ontvangstBevestigen', { dossierId: begonnen.dossier?.id, geenBelang: true })
    const [termijn] = await vraag<{ einde: string }>(o.url, `select eind_op::text as einde from termijn where soort = 'zelfonderzoek'`)
    const mis: string[] = []
    const vroeg = await vraagApi(o.api, token('toezichthouder', nu + 300, nu + 900), '{ ik { functie } }')
    const oud = await vraagApi(o.api, token('toezichthouder', nu - 1200, nu - 300), '{ ik { functie } }')
    if (vroeg.status !== 401) mis.push(`een token dat nog niet geldt gaf ${vroeg.status}`)
    if (oud.status !== 401) mis.push(`een verlopen token gaf ${oud.status}`)
    return { einde: termijn?.einde ?? 'geen termijn', mis, proeven: 2 }
  } finally {
    await o.stop()
  }
}
