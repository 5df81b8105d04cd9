import { randomUUID } from 'node:crypto'
import type { Opstelling } from '../hulp/opstelling.ts'
import { stuur, type Uitkomst } from '../zelfonderzoek/hulp.ts'

export const INDIENING = `indiening { id ronde ingediendOp sha256 inhoud controle redenOpenBevindingen versie
  verklaring { inhoudSha256 zelfGeschreven afgelegdDoor { functie } } oordelen { aspect oordeel opmerking versie } } dossier { stand volgendeTermijnOp }`

export interface Ingediend {
  id: string
  ronde: number
  ingediendOp: string
  sha256: string
  inhoud: Record<string, unknown>
  controle: { bevindingen: { ernst: string; vulAan: string }[]; aspecten: unknown[]; compleet: number }
  redenOpenBevindingen: string
  versie: number
  verklaring: { inhoudSha256: string; zelfGeschreven: boolean; afgelegdDoor: { functie: string } }
  oordelen: { aspect: string; oordeel: string; opmerking: string; versie: number }[]
}

/** The steps of a report that is handed in. */
export function stappen(o: Opstelling) {
  const bewaar = stuur(o, 'sectieBewaren', '... on SectieBewaard { sectie { versie } }')
  const verklaar = stuur(o, 'verklaringAfleggen', '... on VerklaringAfgelegd { verklaring { id zelfGeschreven inhoudSha256 ronde } zelfonderzoek { inhoudSha256 } }')
  const dienIn = stuur(o, 'zelfonderzoekIndienen', `... on ZelfonderzoekIngediend { ${INDIENING} }`)

  const sha256 = async (wie: string, dossierId: string): Promise<string> => {
    const { dossier } = await (await o.als(wie)).vraag<{ dossier: { zelfonderzoek: { inhoudSha256: string } } }>('query ($id: ID!) { dossier(id: $id) { zelfonderzoek { inhoudSha256 } } }', { id: dossierId })
    return dossier.zelfonderzoek.inhoudSha256
  }
  const schrijf = async (wie: string, zelfonderzoekId: string, nummer: number, inhoud: object): Promise<Uitkomst> => {
    const [rij] = (await o.eigenaar.query('select versie from sectie where zelfonderzoek_id = $1 and nummer = $2', [zelfonderzoekId.slice(14), nummer])) as { versie: number }[]
    return bewaar(wie, { zelfonderzoekId, nummer, versie: rij?.versie, inhoud })
  }
  const naarIndiening = async (d: { dossierId: string; zelfonderzoekId: string }, bestuurder = 'bestuurder', wie = 'onderzoeker'): Promise<Ingediend> => {
    await verklaar(bestuurder, { zelfonderzoekId: d.zelfonderzoekId, inhoudSha256: await sha256(bestuurder, d.dossierId) })
    const uit = await dienIn(wie, { zelfonderzoekId: d.zelfonderzoekId, redenOpenBevindingen: 'De nazorg loopt nog.' })
    if (uit.__typename !== 'ZelfonderzoekIngediend') throw new Error(JSON.stringify(uit))
    return uit['indiening'] as Ingediend
  }
  return { bewaar, verklaar, dienIn, sha256, schrijf, naarIndiening }
}

/** Puts a submitted dossier back with the aanbieder, as a besluit to supplement does. */
export async function vraagAanvulling(o: Opstelling, dossierId: string): Promise<void> {
  await o.eigenaar.query(`update dossier set stand = 'aanvullen', processtand = 'aanvullen' where id = $1`, [dossierId.slice(8)])
}

export const sleutel = randomUUID
