import type { IncomingMessage } from 'node:http'

/** More was sent than allowed. */
export class TeGroot extends Error {}

/** The whole body, refused as soon as it passes `grens` bytes. */
export function leesInhoud(req: IncomingMessage, grens: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(req.headers['content-length'] ?? 0) > grens) return reject(new TeGroot())
    const delen: Buffer[] = []
    let grootte = 0
    req.on('data', (deel: Buffer) => {
      grootte += deel.length
      if (grootte > grens) {
        req.pause()
        reject(new TeGroot())
      } else delen.push(deel)
    })
    req.on('end', () => resolve(delen.length === 1 && delen[0] ? delen[0] : Buffer.concat(delen)))
    req.on('error', reject)
  })
}
