import type { DataSource, EntityManager } from 'typeorm'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { type Herinnermoment, herinnermoment } from '@zelfonderzoek/validation/termijn/herinnering'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { inTransactie } from '../database/transactie.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { herinneringstekst } from './teksten.ts'

interface Rij { termijn: string; gestartOp: string; eindOp: string; gedaan: string[] }

/** Days around today in which a term can need a reminder. */
const TERUG = 14
const VOORUIT = 7

const DOSSIER = `
select d.id, d.aanbieder_id as "aanbiederId", d.toezichthouder_id as "toezichthouderId", d.zaaknummer, d.protocol, d.stand, t.soort, t.eind_op::text as "eindOp"
from termijn t join dossier d on d.id = t.dossier_id where t.id = $1 and t.voldaan_op is null and t.vervallen_op is null for share of t`
const PAK = 'insert into herinnering (termijn_id, moment, aanbieder_id, toezichthouder_id) values ($1, $2, $3, $4) on conflict do nothing returning true'

/**
 * Sends every reminder that is due and was not sent; returns how many. Each is claimed by its key in the transaction that writes the bericht and its mail, so
 * however many processes do this, and however often they are killed, a reminder goes out once.
 */
export async function herinner(bron: DataSource, nu: Date): Promise<number> {
  const vandaag = datumVan(nu)
  const rijen = (await bron.query('select termijn, gestart_op as "gestartOp", eind_op as "eindOp", gedaan from te_herinneren($1, $2)', [plusDagen(vandaag, -TERUG), plusDagen(vandaag, VOORUIT)])) as Rij[]
  let aantal = 0
  for (const rij of rijen) {
    const moment = herinnermoment(rij, vandaag)
    if (moment && !rij.gedaan.includes(moment) && (await verstuur(bron, rij.termijn, moment, vandaag))) aantal += 1
  }
  return aantal
}

async function verstuur(bron: DataSource, termijnId: string, moment: Herinnermoment, vandaag: string): Promise<boolean> {
  const [van] = (await bron.query('select aanbieder as "aanbiederId", toezichthouder as "toezichtId" from termijneigenaars($1)', [termijnId])) as { aanbiederId: string; toezichtId: string }[]
  if (!van) return false
  return inTransactie(bron, { gebruikerId: '', gemeenteId: null, ...van }, async (m) => {
    const [t] = (await m.query(DOSSIER, [termijnId])) as Termijn[]
    const [nieuw] = t ? ((await m.query(PAK, [termijnId, moment, t.aanbiederId, t.toezichthouderId])) as unknown[]) : []
    if (!t || !nieuw) return false
    for (const aanId of ontvangers(t, moment)) await stuur(m, t, aanId, moment, vandaag)
    return true
  })
}

interface Termijn { id: string; aanbiederId: string; toezichthouderId: string; zaaknummer: string; protocol: string; stand: string; soort: string; eindOp: string }

/** Whoever the term binds; of a term that passed, the toezichthouder hears too. Of a concept he knows nothing. */
function ontvangers({ aanbiederId, toezichthouderId, protocol, soort, stand }: Termijn, moment: Herinnermoment): string[] {
  const aanbieder = bindt(protocolversie(protocol), soort) === 'aanbieder'
  if (stand === 'concept') return [aanbiederId]
  if (!aanbieder) return [toezichthouderId]
  return moment === 'erna' ? [aanbiederId, toezichthouderId] : [aanbiederId]
}

function bindt({ termijnen, gesteldeTermijnen }: Protocol, soort: string): 'aanbieder' | 'toezicht' {
  const rol = (termijnen[soort] ?? gesteldeTermijnen[soort])?.bindt
  return rol === 'onderzoeker' || rol === 'bestuurder' || rol === 'melder' ? 'aanbieder' : 'toezicht'
}

function stuur(m: EntityManager, t: Termijn, aanId: string, moment: Herinnermoment, vandaag: string): Promise<void> {
  const { termijnen, gesteldeTermijnen } = protocolversie(t.protocol)
  const definitie = termijnen[t.soort] ?? gesteldeTermijnen[t.soort]
  const tekst = herinneringstekst({ zaaknummer: t.zaaknummer, naam: definitie?.naam ?? t.soort, streven: definitie?.soort === 'streef', eindOp: t.eindOp, vandaag, moment, eigen: aanId === (bindt(protocolversie(t.protocol), t.soort) === 'aanbieder' ? t.aanbiederId : t.toezichthouderId) })
  return verzendBericht(m, t, { soort: 'herinnering', vanId: t.toezichthouderId, aanId, ...tekst })
}
