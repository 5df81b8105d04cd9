import type { EntityManager } from 'typeorm'
import { tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { ConsultAfrondenInput, ConsultBeantwoordenInput } from './consult.input.ts'
import { type Consultrij, houdConsult, mailOverConsult } from './consult.repository.ts'

const ADVIEZEN = ['melden', 'niet_melden']
const ANTWOORD = 'update consult set advies = $2, antwoord = $3, beantwoord_op = now(), beantwoord_door = $4 where id = $1'
const KLAAR = 'update consult set afloop = $2, reden = $3, afgerond_op = now(), afgerond_door = $4, dossier_id = $5 where id = $1'

/** The toezichthouder advises to report or not, with why; once. The aanbieder decides. */
export async function beantwoordConsult(context: Context, input: ConsultBeantwoordenInput): Promise<{ consultId: string } | Weigering> {
  const id = uuidVan('Consult', input.consultId)
  const fouten = [...(ADVIEZEN.includes(input.advies) ? [] : [{ veld: 'advies', code: 'VERPLICHT_VELD', bericht: 'Kies wat u adviseert.' }]), ...eisTekst('antwoord', input.antwoord, 'Schrijf op waarom u dit adviseert.')]
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'consult_beantwoorden', sleutel: input.sleutel, invoer: input }, async (m) => {
    const consult = await open(m, id)
    if (consult.beantwoord) throw new Geweigerd(invoerFout([{ veld: 'consultId', code: 'AL_BEANTWOORD', bericht: 'Dit consult is al beantwoord.' }]))
    await m.query(ANTWOORD, [id, input.advies, input.antwoord.trim(), vrager(context).id])
    await mailOverConsult(m, id, consult.aanbiederId)
    await legVast(m, context, { ...consult, dossierId: null }, 'consult_beantwoord', consult.nummer)
    return { consultId: id }
  })
}

/** The aanbieder ends it without a melding and says why; the toezichthouder hears of it. */
export async function rondConsultAf(context: Context, input: ConsultAfrondenInput): Promise<{ consultId: string } | Weigering> {
  const id = uuidVan('Consult', input.consultId)
  const fouten = eisTekst('reden', input.reden, 'Schrijf op waarom u dit niet meldt.')
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'consult_afronden', sleutel: input.sleutel, invoer: input }, async (m) => {
    const consult = await open(m, id)
    await m.query(KLAAR, [id, 'geen_melding', input.reden.trim(), vrager(context).id, null])
    await mailOverConsult(m, id, consult.toezichthouderId)
    await legVast(m, context, { ...consult, dossierId: null }, 'consult_afgerond', `${consult.nummer}, geen melding`)
    return { consultId: id }
  })
}

/** Ends a consult with the melding that began from it, in the transaction that begins it. Of another, or one that already ended, nothing happens. */
export async function rondAfMetMelding(m: EntityManager, context: Context, consultId: string | null | undefined, dossierId: string): Promise<void> {
  const consult = consultId ? await houdConsult(m, uuidVan('Consult', consultId)) : undefined
  if (!consult || consult.afgerond) return
  await m.query(KLAAR, [consult.id, 'melding', '', vrager(context).id, dossierId])
  await legVast(m, context, { ...consult, dossierId: null }, 'consult_afgerond', `${consult.nummer}, melding begonnen`)
}

async function open(m: EntityManager, id: string): Promise<Consultrij> {
  const consult = await houdConsult(m, id)
  if (!consult) throw new Geweigerd(nietGevonden())
  if (consult.afgerond) throw new Geweigerd(invoerFout([{ veld: 'consultId', code: 'AL_AFGEROND', bericht: 'Dit consult is al afgerond.' }]))
  return consult
}

function eisTekst(veld: string, woorden: string, leeg: string): { veld: string; code: string; bericht: string }[] {
  const vorm = tekst.safeParse(woorden)
  if (!vorm.success) return [{ veld, code: 'BAD_USER_INPUT', bericht: vorm.error.issues[0]?.message ?? 'Controleer deze tekst.' }]
  return woorden.trim() ? [] : [{ veld, code: 'VERPLICHT_VELD', bericht: leeg }]
}
