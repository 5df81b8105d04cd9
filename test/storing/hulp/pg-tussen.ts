import { connect, createServer, type Socket } from 'node:net'

/** What happens around a COMMIT of the api: killed before it reaches the database, or after it did and before the api hears of it. */
export interface Tussenin {
  url: string
  /** Chooses at each COMMIT. */
  bijCommit: (kies: () => 'voor' | 'na' | undefined, dood: () => Promise<void>) => void
  stop: () => void
}

const COMMIT = Buffer.from('COMMIT\0')

/** Stands between api and database and knows when a transaction ends. */
export async function startTussenin(poort: number, databaseUrl: string): Promise<Tussenin> {
  const doel = new URL(databaseUrl)
  let kies: () => 'voor' | 'na' | undefined = () => undefined
  let dood: () => Promise<void> = () => Promise.resolve()
  const lijnen = new Set<Socket>()
  const server = createServer((van) => {
    const naar = connect(Number(doel.port), doel.hostname)
    lijnen.add(van).add(naar)
    let wachtOpNa = false
    const sluit = (): void => { van.destroy(); naar.destroy(); lijnen.delete(van); lijnen.delete(naar) }
    van.on('data', (stuk: Buffer) => {
      const wat = isCommit(stuk) ? kies() : undefined
      if (wat === 'voor') return void dood().then(sluit)
      if (wat === 'na') wachtOpNa = true
      naar.write(stuk)
    })
    naar.on('data', (stuk: Buffer) => {
      if (!wachtOpNa) return void van.write(stuk)
      wachtOpNa = false
      void dood().then(sluit)
    })
    for (const lijn of [van, naar]) lijn.on('error', sluit).on('close', sluit)
  })
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar))
  const url = new URL(databaseUrl)
  url.port = String(poort)
  url.hostname = '127.0.0.1'
  return {
    url: url.href,
    bijCommit: (nieuw, hoe) => { kies = nieuw; dood = hoe },
    stop: () => { for (const lijn of lijnen) lijn.destroy(); server.close() },
  }
}

/** A simple query COMMIT, as the driver sends it. */
function isCommit(stuk: Buffer): boolean {
  return stuk[0] === 0x51 && stuk.includes(COMMIT)
}
