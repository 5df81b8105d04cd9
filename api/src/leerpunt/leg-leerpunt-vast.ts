import { LEERPUNTSOORTEN, LEERPUNTSTAND_LABEL } from '@zelfonderzoek/validation/incident/zaaksoort'
import { tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden, versieConflict } from '../graphql/weiger.ts'
import { houdLoketzaakVast } from '../incident/open-zaak.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { LeerpuntBijwerkenInput, LeerpuntVastleggenInput } from './leerpunt.input.ts'

const VOEG_TOE = `
insert into leerpunt (dossier_id, aanbieder_id, toezichthouder_id, soort, tekst, eigenaar, vervolg, vervolg_op, stand, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, '', $7, 'open', $8)`
const WIJZIG = 'update leerpunt set stand = $2, eigenaar = $3, vervolg = $4, vervolg_op = $5, versie = versie + 1, gewijzigd_op = now() where id = $1'

type Regel = [goed: boolean, veld: string, bericht: string]
const past = (waarde: string, leeg = false): boolean => (leeg || !!waarde.trim()) && tekst.safeParse(waarde).success
const weiger = (regels: readonly Regel[]) => regels.filter(([goed]) => !goed).map(([, veld, bericht]) => ({ veld, code: 'VERPLICHT_VELD', bericht }))

/** Records what a case taught, also after it was closed (Rotterdam taak 3). */
export async function legLeerpuntVast(context: Context, input: LeerpuntVastleggenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const fouten = weiger([
    [(LEERPUNTSOORTEN as readonly string[]).includes(input.soort), 'soort', 'Kies of het over beleid, werkproces of stelsel gaat.'],
    [past(input.tekst), 'tekst', 'Schrijf op wat er geleerd is, zonder namen.'],
    [past(input.eigenaar), 'eigenaar', 'Schrijf op welke functie of organisatie dit oppakt.'],
  ])
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'leerpunt_vastleggen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'leerpunt_vastleggen')
    const { dossier } = zaak
    await m.query(VOEG_TOE, [dossierId, dossier.aanbiederId, dossier.toezichthouderId, input.soort, input.tekst.trim(), input.eigenaar.trim(), input.vervolgOp ?? null, vrager(context).id])
    await zetStap(m, context, zaak, { handeling: 'leerpunt_vastleggen' })
    await legVast(m, context, { ...dossier, dossierId }, 'leerpunt_vastgelegd', input.soort)
    return { dossierId }
  })
}

/** Keeps how the follow-up of a leerpunt stands; closing it says what was done. */
export async function werkLeerpuntBij(context: Context, input: LeerpuntBijwerkenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Leerpunt', input.leerpuntId)
  const fouten = weiger([
    [input.stand in LEERPUNTSTAND_LABEL, 'stand', 'Kies hoe het ermee staat.'],
    [past(input.eigenaar), 'eigenaar', 'Schrijf op welke functie of organisatie dit oppakt.'],
    [past(input.vervolg, input.stand !== 'afgerond'), 'vervolg', 'Schrijf op wat ermee is gedaan.'],
  ])
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'leerpunt_bijwerken', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [nu] = (await m.query('select dossier_id as "dossierId", versie, stand from leerpunt where id = $1 for update', [id])) as { dossierId: string; versie: number; stand: string }[]
    if (!nu) throw new Geweigerd(nietGevonden())
    const { dossier } = await houdLoketzaakVast(m, context, nu.dossierId, 'leerpunt_bijwerken')
    if (nu.versie !== input.versie) throw new Geweigerd(versieConflict({ versie: nu.versie, huidig: { stand: nu.stand } }))
    await m.query(WIJZIG, [id, input.stand, input.eigenaar.trim(), input.vervolg.trim(), input.vervolgOp ?? null])
    await legVast(m, context, { ...dossier, dossierId: nu.dossierId }, 'leerpunt_bijgewerkt', input.stand)
    return { dossierId: nu.dossierId }
  })
}
