import { VOORZIENINGSOORT_LABEL, type Voorzieningsoort } from '@zelfonderzoek/validation/melding/model'
import { tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { kiesBehandeling } from '../melding/concept.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { ConsultVragenInput } from './consult.input.ts'
import { mailOverConsult } from './consult.repository.ts'

/** Most answers of the beslishulp that are kept. */
const MEESTE = 20
const ZET = `
insert into consult (nummer, aanbieder_id, toezichthouder_id, protocol, gemeentecode, voorzieningsoort, antwoorden, vraag, gevraagd_door)
values ('CO-' || $1::text || '-' || lpad(nextval('consultnummer_volgorde')::text, 4, '0'), $2, $3, $4, $5, $6, $7, $8, $9) returning id, nummer`

/** Asks the toezichthouder of the gemeente for advice when it is not clear whether something must be reported (Hart voor Brabant 1; Westerkwartier leaves it to the aanbieder). */
export async function vraagConsult(context: Context, input: ConsultVragenInput): Promise<{ consultId: string } | Weigering> {
  const { gemeentecode, voorzieningsoort } = input
  const woorden = tekst.safeParse(input.vraag)
  const fouten = [
    ...(voorzieningsoort in VOORZIENINGSOORT_LABEL ? [] : [{ veld: 'voorzieningsoort', code: 'VERPLICHT_VELD', bericht: 'Kies de soort ondersteuning.' }]),
    ...(woorden.success ? [] : [{ veld: 'vraag', code: 'BAD_USER_INPUT', bericht: woorden.error.issues[0]?.message ?? 'Controleer deze tekst.' }]),
    ...(input.vraag.trim() ? [] : [{ veld: 'vraag', code: 'VERPLICHT_VELD', bericht: 'Schrijf op wat er is gebeurd en waarover u twijfelt.' }]),
  ]
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'consult_starten', sleutel: input.sleutel, invoer: input }, async (m) => {
    const wie = vrager(context)
    const behandeling = await kiesBehandeling(m, context, { gemeentecode, voorzieningsoort: voorzieningsoort as Voorzieningsoort })
    if (!behandeling) throw new Geweigerd(invoerFout([{ veld: 'gemeentecode', code: 'NIET_INGERICHT', bericht: 'Voor deze gemeente en ondersteuning is hier geen toezichthouder. Vraag de gemeente wie dat is.' }]))
    const { protocol, toezichthouderId } = behandeling
    const antwoorden = input.antwoorden.slice(0, MEESTE).map(({ vraag, antwoord }) => ({ vraag: vraag.slice(0, 500), antwoord: antwoord.slice(0, 100) }))
    const [rij] = (await m.query(ZET, [datumVan(context.nu).slice(0, 4), wie.organisatieId, toezichthouderId, protocol.id, gemeentecode, voorzieningsoort, JSON.stringify(antwoorden), input.vraag.trim(), wie.id])) as { id: string; nummer: string }[]
    if (!rij) throw new Error('consult niet bewaard')
    await mailOverConsult(m, rij.id, toezichthouderId)
    await legVast(m, context, { dossierId: null, aanbiederId: wie.organisatieId, toezichthouderId }, 'consult_gevraagd', rij.nummer)
    return { consultId: rij.id }
  })
}
