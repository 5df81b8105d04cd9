import { parseBasisoorzaak } from '@zelfonderzoek/validation/basisoorzaak/basisoorzaak-invoer'
import { parseVerbetermaatregel } from '@zelfonderzoek/validation/verbetermaatregel/verbetermaatregel-invoer'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Invoerfout } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { parseSectie } from '@zelfonderzoek/validation/zelfonderzoek/sectie-inhoud'
import type { Weigering } from '../graphql/fout.type.ts'
import { invoerFout } from '../graphql/weiger.ts'
import type { Sectiecontrole } from './controle.type.ts'
import { naarBevinding } from './naar-controle.ts'
import { metZin } from './rapport.ts'

export interface TeControleren {
  sectie: number
  inhoud: unknown
  basisoorzaken: readonly unknown[]
  verbetermaatregelen: readonly unknown[]
}

type Parse<T> = (invoer: unknown) => { ok: true; inhoud: T } | { ok: false; fouten: Invoerfout[] }

/** The rules for one section, on content that is not kept here. */
export function controleer({ sectie, inhoud, basisoorzaken, verbetermaatregelen }: TeControleren): (Sectiecontrole & { __typename: 'Sectiecontrole' }) | Weigering {
  if (sectie < 1 || sectie > 11) return invoerFout([{ veld: 'sectie', code: 'BAD_USER_INPUT', bericht: 'Kies een onderdeel van 1 tot en met 11.' }])
  const n = sectie as SectieNummer
  const vorm = parseSectie(n, inhoud)
  const fouten = vorm.ok ? [] : [...vorm.fouten]
  const z = leegZelfonderzoek()
  const records = {
    basisoorzaken: leesRecords(basisoorzaken, parseBasisoorzaak, 'basisoorzaken', fouten),
    verbetermaatregelen: leesRecords(verbetermaatregelen, parseVerbetermaatregel, 'verbetermaatregelen', fouten),
  }
  if (fouten.length || !vorm.ok) return invoerFout(fouten)
  const uit = controleerSectie(n, { ...z, ...records, secties: { ...z.secties, [n]: vorm.inhoud } })
  return { __typename: 'Sectiecontrole', ...uit, bevindingen: uit.bevindingen.map((b) => naarBevinding(metZin(b))) }
}

function leesRecords<T extends object>(lijst: readonly unknown[], parse: Parse<T>, naam: string, fouten: Invoerfout[]): (T & { id: string; versie: number })[] {
  return lijst.flatMap((record, plaats) => {
    const { id = String(plaats), versie: _, ...rest } = (record ?? {}) as { id?: unknown; versie?: unknown }
    const vorm = parse(rest)
    if (vorm.ok) return [{ ...vorm.inhoud, id: String(id), versie: 1 }]
    fouten.push(...vorm.fouten.map((f) => ({ ...f, veld: `${naam}[${plaats}].${f.veld}` })))
    return []
  })
}
