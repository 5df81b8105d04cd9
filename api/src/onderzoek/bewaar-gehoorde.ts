import type { EntityManager } from 'typeorm'
import { isHoedanigheid } from '@zelfonderzoek/validation/onderzoek/hoedanigheid'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { nietGevonden, versieConflict } from '../graphql/weiger.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eigenaars, type Gehoorderij, leesHoorplan } from './gehoorde.repository.ts'
import { eisTeksten, weigerVeld } from './invoer.ts'
import type { GehoordeBewarenInput } from './onderzoek.input.ts'

/** Adds somebody to the plan of whom to hear, or changes it. Who was already given a report keeps his functie, because his term is known by it. */
export async function bewaarGehoorde(context: Context, input: GehoordeBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const id = input.gehoordeId ? uuidVan('Gehoorde', input.gehoordeId) : null
  return eenmaal(context, { handeling: 'gehoorde_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'hoorverslag_voorleggen')
    const plan = await leesHoorplan(m, dossierId)
    const was = plan.find((een) => een.id === id)
    if (id && !was) throw new Geweigerd(nietGevonden())
    const functie = input.functie.trim()
    controleer(input, plan.filter((een) => een.id !== id))
    if (was) await wijzig(m, context, was, { ...input, functie })
    else await m.query('insert into gehoorde (dossier_id, aanbieder_id, toezichthouder_id, functie, hoedanigheid, horen, reden, bewaard_door) values ($1, $2, $3, $4, $5, $6, $7, $8)', [...eigenaars(zaak), functie, input.hoedanigheid, input.horen, input.reden.trim(), vrager(context).id])
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'hoorplan_gewijzigd', input.horen ? 'horen' : 'niet horen')
    return { dossierId }
  })
}

function controleer({ functie, hoedanigheid, horen, reden }: GehoordeBewarenInput, anderen: readonly Gehoorderij[]): void {
  eisTeksten([['functie', functie, 'Schrijf de functie of relatie op, geen naam.'], ['reden', reden, ...(horen ? [] : ['Schrijf op waarom u deze persoon niet hoort.'])] as [string, string, string?]])
  if (functie.trim().length > 120) weigerVeld('functie', 'TE_LANG', 'Maak de functie korter: er passen 120 tekens in.')
  if (!isHoedanigheid(hoedanigheid)) weigerVeld('hoedanigheid', 'VERPLICHT_VELD', 'Kies in welke hoedanigheid u deze persoon hoort.')
  if (anderen.some((een) => een.functie.toLowerCase() === functie.trim().toLowerCase())) weigerVeld('functie', 'BESTAAT_AL', 'Deze functie staat al in het hoorplan. Maak het verschil duidelijk, zoals “begeleider (tweede)”.')
}

async function wijzig(m: EntityManager, context: Context, was: Gehoorderij, { versie, functie, hoedanigheid, horen, reden }: GehoordeBewarenInput): Promise<void> {
  if (versie !== was.versie) throw new Geweigerd(versieConflict({ versie: was.versie, huidig: { functie: was.functie, horen: was.horen, reden: was.reden } }))
  if (was.voorgelegd && (functie !== was.functie || !horen)) weigerVeld('functie', 'AL_VOORGELEGD', 'Het hoorverslag is al voorgelegd. De functie staat daarom vast.')
  await m.query('update gehoorde set functie = $2, hoedanigheid = $3, horen = $4, reden = $5, versie = versie + 1, bewaard_op = now(), bewaard_door = $6 where id = $1', [was.id, functie, hoedanigheid, horen, horen ? '' : reden.trim(), vrager(context).id])
}
