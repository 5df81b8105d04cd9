import { setImmediate as laatAndersVoor } from 'node:timers/promises'
import { type Overeenkomst, OVEREENKOMSTEN, vergelijkPersonen } from '@zelfonderzoek/validation/avg/vergelijk-personen'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { globaalId } from '../graphql/id.ts'
import type { Betrokkenezaak } from './betrokkenezaak.type.ts'
import { openGegevens } from './gegevens.ts'

/** Entries opened before others get a turn. */
const BEURT = 100
const VOLGORDE: readonly string[] = ['deze', ...OVEREENKOMSTEN]

/** The entry asked for, and every entry of another dossier of the asker that was not wiped; nothing when there is no such entry. */
const REGISTER = `
select b.id, b.dossier_id, d.zaaknummer, b.hoedanigheid, s.ingepakt, b.gegevens_versleuteld, case when b.uit_melding then m.client_versleuteld end
from betrokkene b join dossier d on d.id = b.dossier_id left join dossiersleutel s on s.dossier_id = b.dossier_id left join melding m on m.dossier_id = b.dossier_id
where b.id = $1::uuid or (b.gewist_op is null and b.dossier_id <> (select e.dossier_id from betrokkene e where e.id = $1::uuid))
order by d.zaaknummer, b.id`

/**
 * The cases in which a betrokkene stands or may stand, the one asked from first. Names are kept encrypted and nothing is kept to search them by, so every entry that the
 * asker may read is opened and compared here; what does not resemble leaves no trace. A restricted entry takes part: this serves the right of that very person (AVG art. 18 lid 2).
 */
export async function leesZaken(context: Context, betrokkeneId: string): Promise<Betrokkenezaak[]> {
  const rijen = await voerUit(context.pool, context.rij, { naam: 'betrokkenezaken', tekst: REGISTER, waarden: [betrokkeneId] })
  const eigen = rijen.find(([id]) => id === betrokkeneId)
  if (!eigen) return []
  const wie = open(context, eigen)
  const zaken = [zaak(eigen, 'deze')]
  for (const [plaats, rij] of rijen.entries()) {
    if (!wie || rij === eigen) continue
    if (plaats % BEURT === 0) await laatAndersVoor()
    const ander = open(context, rij)
    const overeenkomst = ander && vergelijkPersonen(wie, ander)
    if (overeenkomst) zaken.push(zaak(rij, overeenkomst))
  }
  return perDossier(zaken.sort((a, b) => VOLGORDE.indexOf(a.overeenkomst) - VOLGORDE.indexOf(b.overeenkomst)))
}

type Rij = readonly (string | null)[]

function open(context: Context, [, dossierId, , , ingepakt, gegevens, melding]: Rij) {
  return dossierId && ingepakt ? openGegevens(context, dossierId, ingepakt, gegevens ?? null, melding ?? null) : null
}

function zaak([id, dossierId, zaaknummer, hoedanigheid]: Rij, overeenkomst: Overeenkomst | 'deze'): Betrokkenezaak {
  return { betrokkeneId: globaalId('Betrokkene', id ?? ''), dossierId: globaalId('Dossier', dossierId ?? ''), zaaknummer: zaaknummer ?? '', hoedanigheid: hoedanigheid ?? '', overeenkomst }
}

/** Somebody who stands in a case twice counts once, as what resembles most. */
function perDossier(zaken: readonly Betrokkenezaak[]): Betrokkenezaak[] {
  return zaken.filter(({ dossierId }, plaats) => zaken.findIndex((eerder) => eerder.dossierId === dossierId) === plaats)
}
