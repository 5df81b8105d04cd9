import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parseSectie } from '../../packages/validation/src/zelfonderzoek/sectie-inhoud.ts'
import { leegZelfonderzoek } from '../../packages/validation/src/zelfonderzoek/leeg.ts'
import { type Basisoorzaak, SECTIENUMMERS, type SectieNummer, type Verbetermaatregel, type Zelfonderzoek } from '../../packages/validation/src/zelfonderzoek/model.ts'
import type { Blok } from '../../packages/validation/src/rapport/blok.ts'
import { leesApart } from '../../packages/document/src/lees-apart.ts'
import { leesUtf8 } from '../../packages/document/src/lees-utf8.ts'

/** What the file holds: a document, sections of plain text, or a zelfonderzoek of this product. */
export type Invoer =
  | { ok: true; vorm: 'document'; blokken: Blok[] }
  | { ok: true; vorm: 'secties'; secties: Record<SectieNummer, string> }
  | { ok: true; vorm: 'zelfonderzoek'; zelfonderzoek: Zelfonderzoek }
  | { ok: false; zin: string }

/** Bytes of the largest file that is read. */
const GROOTST = 25 * 1024 * 1024

/** Reads one report. Never throws: what cannot be read comes back as a sentence for the user. */
export async function leesInvoer(pad: string): Promise<Invoer> {
  const staat = await stat(pad).catch(() => undefined)
  if (!staat?.isFile()) return { ok: false, zin: `Het bestand ${pad} is er niet.` }
  if (staat.size === 0) return { ok: false, zin: 'Het bestand is leeg (0 bytes).' }
  if (staat.size > GROOTST) return { ok: false, zin: 'Het bestand is groter dan 25 MB. Maak het kleiner, bijvoorbeeld door foto’s weg te laten.' }
  const bytes = await readFile(pad)
  if (extname(pad).toLowerCase() === '.json') return leesJson(bytes)
  return leesAlsDocument(bytes, basename(pad))
}

async function leesAlsDocument(bytes: Uint8Array, naam: string): Promise<Invoer> {
  const gelezen = await leesApart(bytes, naam)
  return gelezen.ok ? { ok: true, vorm: 'document', blokken: gelezen.blokken } : { ok: false, zin: gelezen.zin }
}

function leesJson(bytes: Uint8Array): Invoer {
  const fout = { ok: false, zin: 'Dit JSON-bestand heeft geen secties. Verwacht: {"secties":{"1":"…"}} of een zelfonderzoek uit dit product.' } as const
  let gelezen: unknown
  try {
    gelezen = JSON.parse(leesUtf8(bytes) ?? '')
  } catch {
    return { ok: false, zin: 'Dit bestand is geen geldige JSON.' }
  }
  const secties = isObject(gelezen) ? gelezen['secties'] : undefined
  if (!isObject(gelezen) || !isObject(secties)) return fout
  const waarden = SECTIENUMMERS.map((nummer) => secties[nummer]).filter((waarde) => waarde !== undefined)
  if (waarden.length === 0) return fout
  if (waarden.every((waarde) => typeof waarde === 'string')) {
    return { ok: true, vorm: 'secties', secties: Object.fromEntries(SECTIENUMMERS.map((n) => [n, String(secties[n] ?? '')])) as Record<SectieNummer, string> }
  }
  return leesZelfonderzoek(gelezen, secties)
}

function leesZelfonderzoek(geheel: Record<string, unknown>, secties: Record<string, unknown>): Invoer {
  const zelfonderzoek = leegZelfonderzoek()
  for (const nummer of SECTIENUMMERS) {
    if (secties[nummer] === undefined) continue
    const gelezen = parseSectie(nummer, secties[nummer])
    if (!gelezen.ok) return { ok: false, zin: `Onderdeel ${nummer} heeft niet de vorm van dit product.` }
    Object.assign(zelfonderzoek.secties, { [nummer]: gelezen.inhoud })
  }
  const [oorzaken, maatregelen] = [geheel['basisoorzaken'] ?? [], geheel['verbetermaatregelen'] ?? []]
  if (!isRijen(oorzaken, 'tekst') || !isRijen(maatregelen, 'wat')) return { ok: false, zin: 'De oorzaken of de maatregelen hebben niet de vorm van dit product.' }
  zelfonderzoek.basisoorzaken = oorzaken.map((rij, n) => ({ ouderId: null, volgorde: n, soort: 'basisoorzaak', klasse: '', ecmCode: '', versie: 1, id: String(n), ...rij }) as unknown as Basisoorzaak)
  zelfonderzoek.verbetermaatregelen = maatregelen.map((rij, n) => ({ volgorde: n, voorWie: '', eigenaar: '', datum: '', norm: '', middelen: '', borging: '', status: '', oorzaakIds: [], versie: 1, id: String(n), ...rij }) as unknown as Verbetermaatregel)
  return { ok: true, vorm: 'zelfonderzoek', zelfonderzoek }
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

function isRijen(waarde: unknown, veld: string): waarde is Record<string, unknown>[] {
  return Array.isArray(waarde) && waarde.every((rij) => isObject(rij) && typeof rij[veld] === 'string')
}
