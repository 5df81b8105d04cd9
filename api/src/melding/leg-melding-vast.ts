import type { EntityManager } from 'typeorm'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { parseMelding } from '@zelfonderzoek/validation/melding/melding-inhoud'
import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { beginGang } from '@zelfonderzoek/validation/protocol/gang'
import { MELDERS, type Melder } from '@zelfonderzoek/validation/protocol/parameters'
import { kiesProtocol } from '@zelfonderzoek/validation/protocol/select-protocol'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import type { Zaak } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { geefTaak } from '../taak/taak.repository.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { begin, kiesBehandeling, type Behandeling } from './concept.ts'
import type { MeldingVastleggenInput } from './melding.input.ts'

type Handeling = 'telefonische_melding_vastleggen' | 'signaal_vastleggen'

/**
 * Records what the toezichthouder heard: a melding by telephone, which the aanbieder confirms (Westerkwartier art. 3 lid 2, Hart voor Brabant Meldpunt 1), or a
 * signaal of somebody else, of which the aanbieder sees nothing until he is asked to report (Hart voor Brabant Meldingsplicht 4).
 */
export async function legMeldingVast(context: Context, input: MeldingVastleggenInput): Promise<{ dossierId: string } | Weigering> {
  const handeling: Handeling = input.melder === 'aanbieder' ? 'telefonische_melding_vastleggen' : 'signaal_vastleggen'
  const { titel, omschrijving, soort, gemeentecode, voorzieningsoort, datumGebeurtenis } = input
  const vorm = parseMelding({ titel, omschrijving, soort, gemeentecode, voorzieningsoort, datumGebeurtenis: datumGebeurtenis ?? '' })
  if (!vorm.ok) return invoerFout(vorm.fouten)
  const fouten = controleer(input, datumVan(context.nu))
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'melding_vastleggen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const wie = await eigenWerkgebied(m, context, vorm.inhoud, handeling)
    const zaak = await begin(m, context, wie, await vindAanbieder(m, input.aanbiederId), { inhoud: vorm.inhoud, verborgen: handeling === 'signaal_vastleggen' })
    const gegevens = { melder: input.melder, omschrijving, vernomen: input.vernomenOp }
    const stap = await zetStap(m, context, zaak, { handeling, gegevens, feiten: { vernomen: input.vernomenOp, ...(datumGebeurtenis ? { gebeurtenis: datumGebeurtenis } : {}) } })
    await verstuurBerichten(m, stap, zaak.dossier.toezichthouderId, () => bevestigingsverzoek(zaak, input.vernomenOp))
    if (handeling === 'telefonische_melding_vastleggen') {
      await geefTaak(m, zaak.dossier, { voor: 'aanbieder', soort: 'melding_indienen', titel: 'Bevestig de telefonische melding elektronisch', grondslag: zaak.protocol.ontvangst.grondslag })
    }
    await legVast(m, context, { ...zaak.dossier, dossierId: zaak.dossier.id }, handeling, 'melding')
    return { dossierId: zaak.dossier.id }
  })
}

function controleer({ titel, omschrijving, melder, vernomenOp, datumGebeurtenis }: MeldingVastleggenInput, vandaag: string): { veld: string; code: string; bericht: string }[] {
  const regels: [boolean, string, string][] = [
    [MELDERS.includes(melder as Melder), 'melder', 'Kies wie het vertelde.'],
    [!!titel.trim(), 'titel', 'Geef een korte titel zonder namen.'],
    [!!omschrijving.trim(), 'omschrijving', 'Beschrijf wat u hoorde. Schrijf geen namen op.'],
    [isDatum(vernomenOp) && vernomenOp <= vandaag, 'vernomenOp', 'Vul de dag in waarop u het hoorde, vandaag of eerder.'],
    [!datumGebeurtenis || datumGebeurtenis <= vandaag, 'datumGebeurtenis', 'De datum mag niet na vandaag liggen.'],
  ]
  return regels.filter(([goed]) => !goed).map(([, veld, bericht]) => ({ veld, code: 'VERPLICHT_VELD', bericht }))
}

/** The protocol of the gemeente, when it is the asker's own and has this step. */
async function eigenWerkgebied(m: EntityManager, context: Context, inhoud: Meldinginhoud, handeling: Handeling): Promise<Behandeling> {
  const { mandaat } = kiesProtocol({ gemeentecode: inhoud.gemeentecode, op: datumVan(context.nu), ...(inhoud.voorzieningsoort ? { voorzieningsoort: inhoud.voorzieningsoort } : {}) })
  const wie = await kiesBehandeling(m, context, inhoud)
  const { organisatieId, rol } = vrager(context)
  if (!wie || wie.toezichthouderId !== organisatieId) {
    const bericht = 'advies' in mandaat ? mandaat.advies : 'U houdt hier geen toezicht. Verwijs de melder naar de toezichthouder van deze gemeente.'
    throw new Geweigerd(invoerFout([{ veld: 'gemeentecode', code: 'BUITEN_WERKGEBIED', bericht }]))
  }
  if (!zoekRegel(wie.protocol, beginGang(wie.protocol).stand, { handeling, rol })) throw new Geweigerd(invoerFout([{ veld: 'melder', code: 'NIET_IN_PROTOCOL', bericht: 'Het protocol van deze gemeente kent deze stap niet.' }]))
  return wie
}

async function vindAanbieder(m: EntityManager, id: string): Promise<string> {
  const uuid = uuidVan('Organisatie', id)
  const [rij] = (await m.query(`select id from organisatie where id = $1 and soort = 'aanbieder'`, [uuid])) as { id: string }[]
  if (!rij) throw new Geweigerd(invoerFout([{ veld: 'aanbiederId', code: 'ORGANISATIE_ONBEKEND', bericht: 'Kies de aanbieder.' }]))
  return rij.id
}

function bevestigingsverzoek({ dossier, protocol }: Zaak, vernomenOp: string): { onderwerp: string; tekst: string } {
  return {
    onderwerp: `Bevestig uw telefonische melding (${dossier.zaaknummer})`,
    tekst: [`U meldde op ${datumVoluit(vernomenOp)} telefonisch. Wij legden dat vast onder zaaknummer ${dossier.zaaknummer}.`, `Vul de melding in het portaal aan en verstuur haar zo spoedig mogelijk (${protocol.ontvangst.grondslag}).`].join('\n\n'),
  }
}
