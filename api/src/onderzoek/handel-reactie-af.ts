import type { EntityManager } from 'typeorm'
import { isReactieuitkomst } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast, type Zaak } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eisTeksten, weigerVeld } from './invoer.ts'
import type { ReactieAfhandelenInput } from './onderzoek.input.ts'

interface Rij { op: 'hoorverslag' | 'conceptrapport'; stukId: string; functie: string | null; vanAanbieder: boolean; open: boolean; nieuwer: boolean }

const LEES = `select r.op, r.stuk_id as "stukId", g.functie, r.van_aanbieder as "vanAanbieder", r.uitkomst is null as open,
  exists (select from hoorverslag h join hoorverslag gereageerd on gereageerd.id = r.stuk_id where h.gehoorde_id = r.gehoorde_id and h.versie > gereageerd.versie) as nieuwer
  from reactie r left join gehoorde g on g.id = r.gehoorde_id where r.id = $1`

/**
 * Says what was done with a reaction: taken over, in part, or set aside with the reason (Westerkwartier art. 7 lid 5 and 10; Hart voor Brabant 2 C.2.4).
 * Who is not followed on an essential point hears why (Westerkwartier art. 10 lid 2).
 */
export async function handelReactieAf(context: Context, input: ReactieAfhandelenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Reactie', input.reactieId)
  return eenmaal(context, { handeling: 'reactie_afhandelen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [plek] = (await m.query('select dossier_id as "dossierId", op from reactie where id = $1', [id])) as { dossierId: string; op: string }[]
    if (!plek) throw new Geweigerd(nietGevonden())
    const zaak = await houdZaakVast(m, context, plek.dossierId, plek.op === 'hoorverslag' ? 'hoorreactie_verwerken' : 'rapport_vaststellen')
    const [reactie] = (await m.query(LEES, [id])) as Rij[]
    if (!reactie) throw new Geweigerd(nietGevonden())
    controleer(input, reactie)
    await m.query('update reactie set uitkomst = $2, afhandeling = $3, essentieel = $4, afgehandeld_op = now(), afgehandeld_door = $5 where id = $1', [id, input.uitkomst, input.motivering.trim(), input.essentieel, vrager(context).id])
    if (reactie.op === 'hoorverslag') await rondHorenAf(m, context, zaak, reactie)
    else if (input.essentieel) await laatWeten(m, context, zaak, reactie, input.motivering.trim())
    await legVast(m, context, { ...zaak.dossier, dossierId: zaak.dossier.id }, 'reactie_afgehandeld', `${reactie.op}: ${input.uitkomst}`)
    return { dossierId: zaak.dossier.id }
  })
}

function controleer({ uitkomst, motivering, essentieel }: ReactieAfhandelenInput, reactie: Rij): void {
  if (!isReactieuitkomst(uitkomst)) weigerVeld('uitkomst', 'VERPLICHT_VELD', 'Kies wat u met de reactie deed.')
  if (!reactie.open) weigerVeld('uitkomst', 'AL_GEDAAN', 'Deze reactie is al afgehandeld.')
  eisTeksten([['motivering', motivering, ...(uitkomst === 'verwerkt' ? [] : ['Schrijf op waarom u de reactie niet of niet helemaal verwerkt.'])] as [string, string, string?]])
  if (uitkomst !== 'terzijde' && reactie.op === 'hoorverslag' && !reactie.nieuwer) weigerVeld('uitkomst', 'NIET_VERWERKT', 'Het verslag is na deze reactie niet gewijzigd. Pas het eerst aan, of leg de reactie terzijde.')
  if (essentieel && uitkomst === 'verwerkt') weigerVeld('essentieel', 'BAD_USER_INPUT', 'U volgt de reactie. Dan is er geen verschil van inzicht om over te schrijven.')
}

/** The term of the person ends when his last open reaction was dealt with. */
async function rondHorenAf(m: EntityManager, context: Context, zaak: Zaak, { functie, stukId }: Rij): Promise<void> {
  const [open] = (await m.query(`select exists (select from reactie where stuk_id = $1 and uitkomst is null) as ja`, [stukId])) as { ja: boolean }[]
  const loopt = zaak.gang.klokken.some((klok) => klok.stand === 'loopt' && klok.termijn === 'reactie_hoorverslag' && klok.persoon === functie)
  if (!functie || open?.ja || !loopt) return
  await zetStap(m, context, zaak, { handeling: 'hoorreactie_verwerken', persoon: functie, voldaan: ['reactie_afgehandeld'], gegevens: { persoon: functie } })
}

/** Tells the one who reacted, and nobody else, that he is not followed, where the protocol has a letter for that. */
async function laatWeten(m: EntityManager, context: Context, zaak: Zaak, { functie, vanAanbieder }: Rij, motivering: string): Promise<void> {
  const { dossier, protocol, gang } = zaak
  if (!zoekRegel(protocol, gang.stand, { handeling: 'reactie_afwijzen', rol: vrager(context).rol })) return weigerVeld('essentieel', 'NIET_IN_PROTOCOL', 'Dit protocol kent hiervoor geen bericht. Schrijf uw motivering in het rapport.')
  const stap = await zetStap(m, context, zaak, { handeling: 'reactie_afwijzen', motivering, gegevens: { motivering, ...(functie ? { persoon: functie } : {}) } })
  const wie = vanAanbieder ? 'aanbieder' : 'gehoorden'
  await verstuurBerichten(m, stap, dossier.toezichthouderId, () => ({
    onderwerp: `Uw reactie op het conceptrapport (${dossier.zaaknummer})`,
    tekst: [`${functie && !vanAanbieder ? `Aan: ${functie}. ` : ''}Wij volgen uw reactie op het conceptrapport niet of niet helemaal, omdat wij hierover wezenlijk anders denken.`, motivering].join('\n\n'),
  }), {}, { alleen: [wie] })
}

