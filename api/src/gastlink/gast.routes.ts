import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DataSource } from 'typeorm'
import { z } from 'zod'
import { rondeOp, soortenVan } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import { tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { stuurFout, stuurJson } from '../http/antwoord.ts'
import { leesInhoud } from '../http/lees-inhoud.ts'
import type { Route } from '../http/maak-server.ts'
import { maakSnelheid } from '../http/snelheid.ts'
import { controlegetal } from '../onderzoek/schrijf-reactie.ts'
import { alsGast, type Gastlezing, leesGast, openLink, reageerAlsGast, vernieuwLink } from './gast.repository.ts'
import { hashVan, isGeheim } from './geheim.ts'

const GROOTSTE = 200_000
/** Requests a minute with one secret, and with all secrets together that are not known. */
const PER_GEHEIM = 60
const ONBEKEND = 120
const geheim = z.string().refine(isGeheim)
const OPENEN = z.object({ sleutel: geheim, code: z.string().max(40) })
const LEZEN = z.object({ sessie: geheim })
const VERNIEUWEN = z.object({ sessie: geheim, code: z.string().max(40) })
const REAGEREN = z.object({ sessie: geheim, tekst, ondertekend: z.boolean() })
/** One answer for a wrong, an unknown, a used, an expired and a withdrawn link. */
const DICHT = [403, 'LINK_WERKT_NIET', 'Deze link en code werken niet samen. Controleer de code, of vraag de toezichthouder om een nieuwe link.'] as const
const OVER = [403, 'ZITTING_VOORBIJ', 'Uw tijd op deze pagina is voorbij. Vraag de toezichthouder om een nieuwe link.'] as const

/**
 * `POST /gast/openen`, `/gast/lezen`, `/gast/reageren` and `/gast/vernieuwen`: how somebody without an account reads a text about a conversation with him and reacts once.
 * A link works once, with a code that came another way; five wrong codes end it. No answer tells whether a link exists.
 */
export function gastRoutes({ bron, klok = () => performance.now() }: { bron: DataSource; klok?: () => number }): Route[] {
  const [perGeheim, onbekend] = [maakSnelheid(PER_GEHEIM, klok), maakSnelheid(ONBEKEND, klok)]
  type Werk<T> = (invoer: T, res: ServerResponse, correlatieId: string) => Promise<void>
  const route = <T extends { sleutel: string } | { sessie: string }>(naam: string, vorm: z.ZodType<T>, werk: Werk<T>): Route => ({
    pad: `/gast/${naam}`, methoden: ['POST'], async handel(req, res) {
      const invoer = vorm.safeParse(await lees(req))
      if (!invoer.success) return onbekend.neem('vorm') ? teVaak(res, 5) : stuurFout(res, ...DICHT)
      const wacht = perGeheim.neem(hashVan('sleutel' in invoer.data ? invoer.data.sleutel : invoer.data.sessie))
      if (wacht) return teVaak(res, wacht)
      await werk(invoer.data, res, randomUUID())
    },
  })
  const dicht = (res: ServerResponse, [status, code, bericht]: typeof DICHT | typeof OVER): void => {
    const wacht = onbekend.neem('alle')
    if (wacht) teVaak(res, wacht)
    else stuurFout(res, status, code, bericht)
  }
  return [
    route('openen', OPENEN, async ({ sleutel, code }, res, nr) => {
      const uit = await alsGast(bron, (m) => openLink(m, sleutel, code, nr))
      if (uit) stuurJson(res, 200, uit)
      else dicht(res, DICHT)
    }),
    route('lezen', LEZEN, async ({ sessie }, res) => {
      const uit = await alsGast(bron, (m) => leesGast(m, sessie))
      if (uit) stuurJson(res, 200, { ...uit, kanReageren: kanReageren(uit) })
      else dicht(res, OVER)
    }),
    route('vernieuwen', VERNIEUWEN, async ({ sessie, code }, res, nr) => {
      const uit = await alsGast(bron, (m) => vernieuwLink(m, sessie, code, nr))
      if (uit) stuurJson(res, 200, uit)
      else dicht(res, DICHT)
    }),
    route('reageren', REAGEREN, async ({ sessie, tekst: woorden, ondertekend }, res, nr) => {
      const lezing = await alsGast(bron, (m) => leesGast(m, sessie))
      if (!lezing) return dicht(res, OVER)
      const ronde = rondeOp(protocolversie(lezing.protocol), lezing.op)
      if (!ronde || !kanReageren(lezing)) return stuurFout(res, 409, 'NIET_MEER_NODIG', lezing.gebruiktOp ? 'U hebt al gereageerd.' : 'Reageren kan niet meer.')
      if (!woorden.trim()) return stuurFout(res, 422, 'VERPLICHT_VELD', 'Schrijf uw reactie op.')
      if (ronde.ondertekend && !ondertekend) return stuurFout(res, 422, 'ONDERTEKEN', 'Onderteken uw reactie.')
      const gelukt = await alsGast(bron, (m) => reageerAlsGast(m, sessie, { soort: soortenVan(ronde)[0] ?? 'feitelijk', tekst: woorden, ondertekend, sha256: controlegetal(woorden) }, nr))
      if (gelukt) stuurJson(res, 200, { sha256: controlegetal(woorden) })
      else stuurFout(res, 409, 'NIET_MEER_NODIG', 'U hebt al gereageerd.')
    }),
  ]
}

/** Whether the procedure still waits for this reaction. */
function kanReageren({ protocol, processtand, op, gebruiktOp }: Gastlezing): boolean {
  return !gebruiktOp && zoekRegel(protocolversie(protocol), processtand, { handeling: op === 'hoorverslag' ? 'hoorreactie_geven' : 'concept_reageren', rol: 'gehoorde' }) !== undefined
}

function teVaak(res: ServerResponse, wacht: number): void {
  stuurFout(res, 429, 'TE_VEEL_VERZOEKEN', 'U probeert het te vaak achter elkaar. Wacht even en probeer het opnieuw.', undefined, wacht)
}

async function lees(req: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse((await leesInhoud(req, GROOTSTE)).toString())
  } catch {
    return null
  }
}
