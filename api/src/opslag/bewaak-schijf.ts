import { statfs } from 'node:fs/promises'
import type { Logger } from 'pino'

const RONDE_MS = 5000
/** Part of the disk in use from which the beheerder is warned, and from which no files are taken any more. */
const ALARM = 0.85
const GEEN_BESTANDEN = 0.95

export interface Schijfwacht {
  /** `vol`: saving failed a moment ago, or hardly anything is left. `krap`: words can still be saved, files not. */
  stand: () => 'ruim' | 'krap' | 'vol'
  /** Says that the database had no room. */
  meldVol: () => void
  stop: () => void
}

/** Looks how full the disk with our data is. Says so once in the log when it passes the alarm, and again when there is room. */
export function startSchijfwacht({ map, log }: { map: string; log: Logger }): Schijfwacht {
  let gebruikt = 0
  let gewaarschuwd = false
  let volTot = 0
  const kijk = async (): Promise<void> => {
    const schijf = await statfs(map).catch(() => undefined)
    if (!schijf?.blocks) return
    gebruikt = 1 - schijf.bavail / schijf.blocks
    if (gebruikt >= ALARM !== gewaarschuwd) {
      gewaarschuwd = !gewaarschuwd
      log[gewaarschuwd ? 'error' : 'warn']({ procent: Math.round(gebruikt * 100) }, gewaarschuwd ? 'de opslag raakt vol' : 'er is weer ruimte in de opslag')
    }
  }
  void kijk()
  const wekker = setInterval(() => void kijk(), RONDE_MS)
  wekker.unref()
  return {
    stand: () => (performance.now() < volTot ? 'vol' : gebruikt >= GEEN_BESTANDEN ? 'krap' : 'ruim'),
    meldVol: () => { volTot = performance.now() + 2 * RONDE_MS },
    stop: () => clearInterval(wekker),
  }
}
