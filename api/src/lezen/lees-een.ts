import { createHash } from 'node:crypto'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { type Opdracht, voerUit, type Waarde } from '../database/lees.ts'
import { metVoorrang } from '../database/voorrang.ts'
import type { Context } from '../graphql/context.ts'
import { leestypeVan } from './leesmodel.ts'
import { selectLijst, type Wijze } from './naar-sql.ts'
import { RuwJson } from './ruw-json.ts'

/** Marks the info that the fast executor hands to a root resolver. */
export interface LeesInfo extends GraphQLResolveInfo {
  snel?: true
}

export interface EenVraag {
  type: string
  /** Condition on alias `w`; its parameters are `$1`, `$2` … */
  waar: string
  waarden: readonly Waarde[]
  /** Statement before the select, such as the audit row of an opened dossier. */
  vooraf?: string
  /** Must not wait behind slow lists. */
  voorrang?: true
}

/** Reads one object with everything the query asks of it, in one statement; null when it is absent or not the asker's. */
export async function leesEen(context: Context, info: GraphQLResolveInfo, vraag: EenVraag): Promise<object | null> {
  const wijze: Wijze = (info as LeesInfo).snel ? 'snel' : 'vol'
  const tekst = bewaardBij(info.fieldNodes[0] as FieldNode, `${wijze}|${vraag.type}|${vraag.waar}|${vraag.vooraf ?? ''}`, () => {
    const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
    const lijst = selectLijst(info, wijze, vraag.type, sets, 'w')
    return `${vraag.vooraf ?? ''} select row_to_json(r)::text from (select ${lijst} from ${leestypeVan(vraag.type)?.tabel} w where ${vraag.waar}) r`
  })
  const [rij] = await voerUit(vraag.voorrang ? metVoorrang(context) : context.pool, context.rij, opdracht(context, tekst, vraag.waarden))
  const json = rij?.[0]
  if (!json) return null
  return wijze === 'snel' ? new RuwJson(json) : (JSON.parse(json) as object)
}

const onthouden = new WeakMap<FieldNode, Map<string, unknown>>()

/** What was made for a place in a document, under a key that says for which question; made once, as documents are kept. */
export function bewaardBij<T>(veld: FieldNode, sleutel: string, maak: () => T): T {
  let bijVeld = onthouden.get(veld)
  if (!bijVeld) onthouden.set(veld, (bijVeld = new Map()))
  let gemaakt = bijVeld.get(sleutel) as T | undefined
  if (gemaakt === undefined) bijVeld.set(sleutel, (gemaakt = maak()))
  return gemaakt
}

const namen = new Map<string, string>()

/** Known documents run as named prepared statements; free ones unnamed, so that nobody can fill the server with plans. */
export function opdracht(context: Context, tekst: string, waarden: readonly Waarde[]): Opdracht {
  if (!context.bekendDocument) return { naam: '', tekst, waarden }
  let naam = namen.get(tekst)
  if (!naam) namen.set(tekst, (naam = createHash('sha256').update(tekst).digest('base64url').slice(0, 24)))
  return { naam, tekst, waarden }
}
