import { env, exit, stderr } from 'node:process'
import { ConfiguratieFout, leesOmgeving } from './omgeving.ts'

/** Exit code that says: a setting is wrong, nothing is broken. */
const CONFIGURATIE = 78

try {
  const omgeving = leesOmgeving(env)
  const { start } = await import('./start.ts')
  const { stop } = await start(omgeving)
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  for (const sein of ['SIGTERM', 'SIGINT'] as const) {
    process.once(sein, () => {
      void stop().then(() => exit(0))
    })
  }
} catch (e) {
  if (e instanceof ConfiguratieFout) {
    stderr.write(`${e.message}\n`)
    exit(CONFIGURATIE)
  }
  const { code, port } = e as { code?: string; port?: number }
  if (code === 'EADDRINUSE') {
    stderr.write(`Poort ${port} is al in gebruik. Stop het andere programma of kies een andere poort met API_PORT.\n`)
    exit(CONFIGURATIE)
  }
  throw e
}
