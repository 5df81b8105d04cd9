import { createRequestHandler } from '@remix-run/node'
import type { ServerBuild } from '@remix-run/node'
import { logfout } from '@zelfonderzoek/http/logfout'
import { pino } from 'pino'
import { omgeving, OmgevingFout } from './app/omgeving.server.ts'
import { maakServer } from './server/maak-server.ts'
import { laadStatischeBestanden } from './server/statische-bestanden.ts'
import { luister } from './server/luister.ts'
import { stopNetjes } from './server/stop-netjes.ts'

/** Exit code for a wrong setting (EX_CONFIG). */
const FOUTE_INSTELLING = 78

async function start(): Promise<void> {
  const instellingen = omgeving()
  const log = pino({ level: instellingen.logniveau, base: { dienst: 'portal' }, serializers: { err: logfout } })
  const statisch = await laadStatischeBestanden(new URL('build/client/', import.meta.url))
  const build = await laadBuild()
  const server = maakServer({
    log,
    statisch,
    oorsprong: new URL(instellingen.portalUrl).origin,
    // Never 'development': that mode shows stack traces in answers.
    remix: createRequestHandler(build, 'production'),
  })
  await luister(server, instellingen.host, instellingen.portalPoort)
  stopNetjes(server, log)
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  log.info({ poort: instellingen.portalPoort }, `portal luistert op ${instellingen.portalUrl}`)
}

async function laadBuild(): Promise<ServerBuild> {
  const pad = './build/server/index.js'
  return await import(pad) as ServerBuild
}

start().catch((fout: unknown) => {
  const bericht = fout instanceof Error ? fout.message : String(fout)
  process.stderr.write(`Het portaal start niet.\n${bericht}\n`)
  process.exit(fout instanceof OmgevingFout ? FOUTE_INSTELLING : 1)
})
