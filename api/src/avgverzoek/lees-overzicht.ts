import type { EntityManager } from 'typeorm'
import { AFGESCHERMD, type Persoon, schermAllesAf } from '@zelfonderzoek/validation/avg/scherm-af'
import { zinnenOver } from '@zelfonderzoek/validation/avg/zinnen-over'
import { type Persoonsgegevens, PLEKKEN, openWaarde } from '../betrokkene/gegevens.ts'
import type { Avgdossier, Betrokkenerij } from '../betrokkene/houd-betrokkene-vast.ts'
import { gegevensNu } from '../betrokkene/vervang-gegevens.ts'
import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { houdVerzoekVast } from './houd-verzoek-vast.ts'
import { OVERZICHT_SQL } from './overzicht.sql.ts'

/** The cliënt, also one who only asked for support (Westerkwartier art. 1 sub a), and who acts for him. */
const WIE_DE_ZAAK_KRIJGT: readonly string[] = ['client', 'aanvrager', 'vertegenwoordiger']

interface Gelezen {
  dossier: Record<string, unknown>
  melding: unknown
  rapporten: unknown
  besluiten: unknown
  berichten: unknown
  documenten: unknown
  gelezenDoor: unknown
}

const ANDEREN = `select b.id, b.dossier_id as "dossierId", b.hoedanigheid, b.uit_melding as "uitMelding", b.gegevens_versleuteld as gegevens, b.versie,
  case when b.uit_melding then (select m.client_versleuteld from melding m where m.dossier_id = b.dossier_id) end as melding from betrokkene b where b.dossier_id = $1 and b.id <> $2`

/**
 * What a dossier has about one betrokkene (AVG art. 15 and 20), with others shielded. The cliënt, or who acts for him, gets the case; anybody else only what says something
 * about him. Writes down that it was made. Null for a request that is not there; refused until the identity is established, and after a refusal.
 */
export async function leesOverzicht(context: Context, verzoekId: string): Promise<object | null> {
  try {
    return await inTransactie(context.bron, context.rij, (m) => maak(m, context, verzoekId))
  } catch (e) {
    if (e instanceof Geweigerd) return null
    throw e
  }
}

async function maak(m: EntityManager, context: Context, verzoekId: string): Promise<object> {
  const { dossier, betrokkene, verzoek } = await houdVerzoekVast(m, context, verzoekId)
  if (verzoek.soort !== 'inzage' && verzoek.soort !== 'overdraagbaarheid') throw fout('PAGINA_ONGELDIG', 'Bij dit verzoek hoort geen overzicht.')
  if (!verzoek.identiteit || verzoek.besluit === 'geweigerd') throw fout('NIET_TOEGESTAAN', 'Dit overzicht is er pas als de identiteit vaststaat, en niet na een weigering.')
  const eigen = await gegevensNu(m, context, dossier, betrokkene)
  const anderen = await leesAnderen(m, context, dossier, betrokkene)
  const [rij] = (await m.query(OVERZICHT_SQL, [dossier.dossierId])) as { overzicht: string }[]
  const gelezen = JSON.parse(rij?.overzicht ?? '{}') as Gelezen
  const vraag = await openWaarde<string>(m, context, dossier, PLEKKEN.vraag, verzoek.vraag)
  await legVast(m, context, dossier, 'avgoverzicht_gemaakt', `avgverzoek ${verzoekId}`)
  const over = { naam: eigen?.naam ?? '', contact: eigen?.contact ?? '' }
  const { dossier: zaak, gelezenDoor, ...teksten } = gelezen
  const melder = (gelezen.melding as { contactpersoonNaam?: string } | null)?.contactpersoonNaam ?? ''
  const volledig = WIE_DE_ZAAK_KRIJGT.includes(betrokkene.hoedanigheid)
  const inhoud = verzoek.soort === 'overdraagbaarheid' ? {} : volledig ? { ...teksten } : { passages: zinnenOver(teksten, over.naam) }
  const { waarde, aantal } = schermAllesAf(inhoud, over, [...anderen, { naam: melder, contact: '' }])
  return {
    betrokkene: { hoedanigheid: betrokkene.hoedanigheid, naam: eigen?.naam ?? '', contact: eigen?.contact ?? '', geboortedatum: eigen?.geboortedatum ?? '' },
    verzoek: { soort: verzoek.soort, ontvangenOp: verzoek.ontvangenOp, vraag },
    dossier: zaak, ...waarde, ...(verzoek.soort === 'inzage' && { gelezenDoor }), afgeschermd: { teken: AFGESCHERMD, aantal },
  }
}

async function leesAnderen(m: EntityManager, context: Context, dossier: Avgdossier, { id }: Betrokkenerij): Promise<Persoon[]> {
  const rijen = (await m.query(ANDEREN, [dossier.dossierId, id])) as Betrokkenerij[]
  const uit: (Persoonsgegevens | null)[] = []
  for (const rij of rijen) uit.push(await gegevensNu(m, context, dossier, rij))
  return uit.filter((een) => een !== null)
}
