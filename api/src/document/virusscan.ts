import { connect } from 'node:net'

/** What the scanner said; `geen` when there is none configured. */
export type Scanuitslag = 'schoon' | 'besmet' | 'onbereikbaar' | 'geen'

const GEDULD_MS = 20_000
const STUK = 64 * 1024

/** Has clamd look at a file (INSTREAM). Whatever is not a clear "OK" is not clean. */
export function maakVirusscan(adres: string | undefined): (bytes: Buffer) => Promise<Scanuitslag> {
  if (!adres) return () => Promise.resolve('geen')
  const { hostname, port } = new URL(`tcp://${adres}`)
  return (bytes) => new Promise((klaar) => {
    let antwoord = ''
    const lijn = connect({ host: hostname, port: Number(port) || 3310 }, () => {
      lijn.write('zINSTREAM\0')
      for (let plek = 0; plek < bytes.length; plek += STUK) {
        const stuk = bytes.subarray(plek, plek + STUK)
        const lengte = Buffer.alloc(4)
        lengte.writeUInt32BE(stuk.length)
        lijn.write(lengte)
        lijn.write(stuk)
      }
      lijn.write(Buffer.alloc(4))
    })
    const af = (uitslag: Scanuitslag): void => { lijn.destroy(); klaar(uitslag) }
    lijn.setTimeout(GEDULD_MS, () => af('onbereikbaar'))
    lijn.on('error', () => af('onbereikbaar'))
    lijn.on('data', (deel: Buffer) => { antwoord += deel.toString('latin1') })
    lijn.on('close', () => af(/\bOK\0?$/.test(antwoord.trim()) ? 'schoon' : /FOUND/.test(antwoord) ? 'besmet' : 'onbereikbaar'))
  })
}
