import type { EntityManager } from 'typeorm'
import type { Jaargemeente, Jaartelling } from '@zelfonderzoek/validation/jaarverslag/jaartelling'
import { type Jaartabel, metVorig } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { ORGANEN } from '@zelfonderzoek/validation/jaarverslag/jaarverslag-invoer'
import { maakJaartabellen } from '@zelfonderzoek/validation/jaarverslag/maak-jaartabellen'
import { type RijContext, voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { vrager } from '../toegang/mag.ts'
import { JAARVERSLAG_SQL, JAREN_SQL } from './jaarverslag.sql.ts'
import type { Jaarverslag, Jaarverslagjaar } from './jaarverslag.type.ts'

interface Uitgave {
  nummer: number
  inleiding: string
  aanbevelingen: string
  tabellen: Jaartabel[]
  vorigJaar: number | null
  cijfersTot: string
  vastgesteldOp: string
}

/** What the statement gives: exact counts, which do not leave this file. */
interface Gelezen {
  verslag: { stand: string; inleiding: string; aanbevelingen: string; versie: number; bewaardOp: string } | null
  uitgave: Uitgave | null
  uitgaven: { nummer: number; vastgesteldOp: string }[]
  gemeenten: Jaargemeente[]
  organen: { gemeentecode: string; orgaan: string; stand: string; op: string | null }[]
  vorigeUitgave: Uitgave | null
  telling: Jaartelling | null
  vorige: Jaartelling | null
}

const OUDSTE = 2015

/** The year, when a jaarverslag can be about it: from the Wmo 2015 until now. */
export function eisJaar(jaar: number, vandaag: string): number {
  if (jaar < OUDSTE || jaar > Number(vandaag.slice(0, 4))) throw fout('PAGINA_ONGELDIG', 'Over dit jaar is er geen jaarverslag.')
  return jaar
}

/** The jaarverslag of the asker over a year: the newest frozen edition once it is vastgesteld, else with the figures of now; or the edition asked for. */
export async function leesJaarverslag(context: Context, jaar: number, nummer: number | null): Promise<Jaarverslag> {
  const vandaag = datumVan(context.nu)
  const [rij] = await voerUit(context.pool, alsOrganisatie(context.rij), opdracht(context, JAARVERSLAG_SQL, [vrager(context).organisatieId, eisJaar(jaar, vandaag), vandaag, nummer]))
  return naarJaarverslag(JSON.parse(rij?.[0] ?? '{}') as Gelezen, jaar, nummer, vandaag)
}

/** The same within a transaction, with the figures of now. */
export async function leesConcept(m: EntityManager, context: Context, jaar: number): Promise<Jaarverslag> {
  const vandaag = datumVan(context.nu)
  await m.query(`select set_config('app.uitgesloten', '{}', true)`)
  const [rij] = (await m.query(JAARVERSLAG_SQL, [vrager(context).organisatieId, jaar, vandaag, null])) as { json_build_object: string }[]
  return naarJaarverslag(JSON.parse(rij?.json_build_object ?? '{}') as Gelezen, jaar, null, vandaag)
}

/** A year is counted for the organisation: who is excluded from a case still counts it, and learns nothing of it. */
function alsOrganisatie(rij: RijContext): RijContext {
  return { ...rij, gebruikerId: '' }
}

/** Every year that has a jaarverslag or can have one. */
export async function leesJaren(context: Context): Promise<Jaarverslagjaar[]> {
  const [rij] = await voerUit(context.pool, context.rij, opdracht(context, JAREN_SQL, [vrager(context).organisatieId, Number(datumVan(context.nu).slice(0, 4))]))
  return JSON.parse(rij?.[0] ?? '[]') as Jaarverslagjaar[]
}

function naarJaarverslag(gelezen: Gelezen, jaar: number, nummer: number | null, vandaag: string): Jaarverslag {
  const { verslag, uitgave, uitgaven } = gelezen
  if (nummer !== null && !uitgave) throw fout('PAGINA_ONGELDIG', 'Deze uitgave is er niet.')
  const tekst = uitgave ?? verslag
  return {
    jaar,
    stand: uitgave ? 'vastgesteld' : 'concept',
    versie: verslag?.versie ?? 0,
    inleiding: tekst?.inleiding ?? '',
    aanbevelingen: tekst?.aanbevelingen ?? '',
    bewaardOp: verslag?.bewaardOp ?? null,
    uitgave: uitgave?.nummer ?? null,
    vastgesteldOp: uitgave?.vastgesteldOp ?? null,
    ...(uitgave ? { cijfersTot: uitgave.cijfersTot, vorigJaar: uitgave.vorigJaar, tabellen: uitgave.tabellen } : { cijfersTot: tot(jaar, vandaag), ...nu(gelezen, jaar) }),
    uitgaven,
    organen: gelezen.gemeenten.flatMap(({ code, naam }) => ORGANEN.map((orgaan) => {
      const gezet = gelezen.organen.find((o) => o.gemeentecode === code && o.orgaan === orgaan)
      return { gemeentecode: code, gemeente: naam, orgaan, stand: gezet?.stand ?? 'concept', op: gezet?.op ?? null }
    })),
  }
}

/** Until when the figures go: today, or the last day of a year that is over. */
function tot(jaar: number, vandaag: string): string {
  return vandaag.startsWith(String(jaar)) ? vandaag : `${jaar}-12-31`
}

/** The tables of now; beside them the year before as it was frozen, so that nobody can compare two countings of one year. */
function nu({ telling, vorige, vorigeUitgave, gemeenten }: Gelezen, jaar: number): Pick<Jaarverslag, 'tabellen' | 'vorigJaar'> {
  const tabellen = telling ? maakJaartabellen(telling, gemeenten) : []
  const was = vorigeUitgave?.tabellen ?? (vorige && Object.values(vorige).some((deel: unknown[]) => deel.length > 0) ? maakJaartabellen(vorige, gemeenten) : null)
  return was ? { tabellen: metVorig(tabellen, was), vorigJaar: jaar - 1 } : { tabellen, vorigJaar: null }
}
