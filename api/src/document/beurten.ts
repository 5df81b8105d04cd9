import { Geweigerd } from '../graphql/geweigerd.ts'
import { TEGELIJK } from '@zelfonderzoek/validation/document/grenzen'
import { weigerBestand } from './weiger-bestand.ts'

const bezig = new Map<string, number>()

/** Does work when the user has a turn free in this process, and refuses when he has none. */
export async function metBeurt<T>(gebruikerId: string, werk: () => Promise<T>): Promise<T> {
  const nu = bezig.get(gebruikerId) ?? 0
  if (nu >= TEGELIJK) throw new Geweigerd(weigerBestand('TE_VEEL_TEGELIJK'))
  bezig.set(gebruikerId, nu + 1)
  try {
    return await werk()
  } finally {
    const over = (bezig.get(gebruikerId) ?? 1) - 1
    if (over) bezig.set(gebruikerId, over)
    else bezig.delete(gebruikerId)
  }
}
