import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import type { Partij } from '@zelfonderzoek/validation/protocol/partij'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { type Tekst, verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast, nietNu } from '../procedure/zaak.ts'
import { type GezetteStap, zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { OntvangstBevestigenInput } from './melding.input.ts'
import { meldingSha256 } from './vingerafdruk.ts'

/** Confirms receipt, once; under Westerkwartier that opens the zelfonderzoek with its six weeks (art. 6 lid 1 and 7 lid 2). */
export async function bevestigOntvangst(context: Context, input: OntvangstBevestigenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'ontvangst_bevestigen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'ontvangst_bevestigen')
    const wie = vrager(context)
    const { belangenconflict } = zaak.protocol
    if (belangenconflict && !input.geenBelang) throw new Geweigerd(invoerFout([{ veld: 'geenBelang', code: 'BELANG_ONBEKEND', bericht: `Verklaar dat dit niet speelt: ${belangenconflict.wie}. Speelt het wel, draag het dossier dan over.` }]))
    const [bevestigd] = (await m.query('update melding set ontvangst_bevestigd_op = now(), ontvangst_bevestigd_door = $2 where dossier_id = $1 and ontvangst_bevestigd_op is null returning id', [dossierId, wie.id])) as [unknown[], number]
    if (!bevestigd.length) throw new Geweigerd(nietNu(zaak, wie.rol, 'De ontvangst is al bevestigd.'))
    const stap = await zetStap(m, context, zaak, { handeling: 'ontvangst_bevestigen', ...(belangenconflict ? { gegevens: { geenBelang: belangenconflict.wie } } : {}) })
    const hash = await meldingSha256(m, dossierId)
    await verstuurBerichten(m, stap, zaak.dossier.toezichthouderId, (_, partij) => woorden(stap, partij, hash, input.toelichting), input)
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'ontvangst_bevestigd', stap.zaak.dossier.stand)
    return { dossierId }
  })
}

function woorden({ zaak: { dossier, protocol }, eindVan }: GezetteStap, partij: Partij, hash: string, toelichting: string): Tekst {
  const eind = eindVan('zelfonderzoek')
  if (partij !== 'aanbieder' && partij !== 'melder') {
    return {
      onderwerp: `Melding ontvangen (${dossier.zaaknummer})`,
      tekst: `De toezichthouder ontving een melding die uw gemeente betreft.${eind ? ` De aanbieder onderzoekt die eerst zelf, tot en met ${datumVoluit(eind)}.` : ''} U krijgt bericht over de uitkomst.`,
    }
  }
  return {
    onderwerp: `Ontvangstbevestiging ${dossier.zaaknummer}`,
    tekst: [
      `Wij hebben uw melding ontvangen. Het zaaknummer is ${dossier.zaaknummer}.`,
      eind ? `U krijgt de gelegenheid om eerst zelf onderzoek te doen, volgens ${protocol.zelfonderzoek.rapportvorm} (${protocol.zelfonderzoek.grondslag}). Dat kan tot en met ${datumVoluit(eind)}.` : protocol.teksten.na_melding,
      ...(toelichting ? [toelichting] : []),
      `Controlegetal van uw melding (SHA-256): ${hash}`,
    ].join('\n\n'),
    vast: [
      { soort: 'woorden', naam: 'het zaaknummer', woorden: dossier.zaaknummer },
      ...(eind ? [{ soort: 'woorden' as const, naam: 'de laatste dag van het zelfonderzoek', woorden: datumVoluit(eind) }] : []),
      { soort: 'woorden', naam: 'het controlegetal van de melding', woorden: hash },
    ],
  }
}
