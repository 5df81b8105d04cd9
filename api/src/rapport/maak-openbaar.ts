import { rapportdelenVan } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { eisTeksten, weigerVeld } from '../onderzoek/invoer.ts'
import { leesZaak, nietNu } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { delenMetNaam, voegVersieToe } from './rapport.repository.ts'
import type { RapportOpenbaarMakenInput } from './rapport.input.ts'

/** Keeps a version of the adopted report that can be published: without annexes, case number and name of the aanbieder, in words that a person read and vouches for. */
export async function maakOpenbaar(context: Context, input: RapportOpenbaarMakenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'rapport_openbaar_maken', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await leesZaak(m, dossierId)
    const [definitief] = (await m.query(`select exists (select from rapportversie where dossier_id = $1 and soort = 'definitief') as ja`, [dossierId])) as { ja: boolean }[]
    if (!definitief?.ja) throw new Geweigerd(nietNu(zaak, vrager(context).rol, 'Er is nog geen vastgesteld rapport.'))
    const delen = rapportdelenVan(zaak.protocol)
    if (input.delen.some(({ id }) => !delen.some((deel) => deel.id === id))) weigerVeld('delen', 'VELD_ONBEKEND', 'Dit deel hoort niet in het rapport van dit protocol.')
    eisTeksten(input.delen.map(({ id, tekst }) => [id, tekst] as const))
    if (!input.delen.some(({ tekst }) => tekst.trim())) weigerVeld(delen[0]?.id ?? 'delen', 'VERPLICHT_VELD', 'Laat ten minste één deel staan.')
    if (!input.gecontroleerd) weigerVeld('gecontroleerd', 'EIS', 'Lees de hele tekst en bevestig dat niemand daarin te herkennen is.')
    const [toezicht] = (await m.query('select naam from organisatie where id = $1', [zaak.dossier.toezichthouderId])) as { naam: string }[]
    const inhoud = { titel: 'Rapport', kenmerken: [toezicht?.naam ?? '', zaak.protocol.naam, 'Dit is een versie zonder gegevens over personen en de aanbieder.'], delen: delenMetNaam(zaak, input.delen), bijlagen: [] }
    const nummer = await voegVersieToe(m, context, zaak, { soort: 'openbaar', inhoud, ontvangers: [] })
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'rapport_openbaar_gemaakt', `versie ${nummer}`)
    return { dossierId }
  })
}
