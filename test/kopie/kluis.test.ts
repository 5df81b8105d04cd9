import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { KopieOnleesbaar, ontsleutel, versleutel } from '@zelfonderzoek/postgres/kopie/kluis'

const sleutel = randomBytes(32)
async function* stuk(bytes: Buffer, grootte = 70_000): AsyncGenerator<Buffer> {
  for (let plek = 0; plek < bytes.length; plek += grootte) yield bytes.subarray(plek, plek + grootte)
}
async function alles(stroom: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const delen: Uint8Array[] = []
  for await (const deel of stroom) delen.push(deel)
  return Buffer.concat(delen)
}
const open = (bytes: Buffer, met = sleutel): Promise<Buffer> => alles(ontsleutel(met, stuk(bytes)))

describe('de kluis om een reservekopie', () => {
  it.each([0, 1, 262_143, 262_144, 262_145, 1_000_000])('geeft %i bytes terug zoals zij waren', async (aantal) => {
    const bytes = randomBytes(aantal)
    const dicht = await alles(versleutel(sleutel, stuk(bytes)))
    expect((await open(dicht)).equals(bytes)).toBe(true)
    if (aantal > 100) expect(dicht.includes(bytes.subarray(0, 32))).toBe(false)
  })

  it('gaat niet open met een andere sleutel, na één veranderde bit, zonder einde of met verwisselde blokken', async () => {
    const dicht = await alles(versleutel(sleutel, stuk(randomBytes(600_000))))
    const kop = 22 + 32
    const blok = 5 + 262_144 + 16
    const anders = Buffer.from(dicht)
    anders[kop + 100] = (anders[kop + 100] ?? 0) ^ 1
    const zonderEinde = dicht.subarray(0, kop + 2 * blok)
    const verwisseld = Buffer.concat([dicht.subarray(0, kop), dicht.subarray(kop + blok, kop + 2 * blok), dicht.subarray(kop, kop + blok), dicht.subarray(kop + 2 * blok)])
    await expect(open(dicht, randomBytes(32))).rejects.toBeInstanceOf(KopieOnleesbaar)
    for (const kapot of [anders, zonderEinde, verwisseld, dicht.subarray(0, -1), Buffer.from('geen kopie')]) await expect(open(kapot)).rejects.toBeInstanceOf(KopieOnleesbaar)
  })
})
