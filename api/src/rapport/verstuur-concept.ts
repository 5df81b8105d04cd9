import { datumLang, datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { legeDelen } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import { rondeOp } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import type { EntityManager } from 'typeorm'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { leesHoorplan } from '../onderzoek/gehoorde.repository.ts'
import { weigerVeld } from '../onderzoek/invoer.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast, type Zaak } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { leesBijlagen } from './bijlagen.ts'
import { berekenOntvangers } from './ontvangers.ts'
import { delenMetNaam, leesRapport, type Rapportrij, voegVersieToe } from './rapport.repository.ts'
import type { ConceptVersturenInput } from './rapport.input.ts'

/** Sends the draft to whom the protocol names and starts the term to react (Westerkwartier art. 9; Hart voor Brabant 3 Conceptrapport). */
export async function verstuurConcept(context: Context, input: ConceptVersturenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'concept_versturen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'concept_versturen')
    const { dossier, protocol } = zaak
    const rapport = await eisRapport(m, zaak, input.versie, 'concept')
    const plan = await leesHoorplan(m, dossierId)
    const ontvangers = berekenOntvangers(protocol.ontvangers.concept, plan)
    const inhoud = {
      titel: 'Conceptrapport', kenmerken: await leesKenmerken(m, zaak, datumVan(context.nu)),
      delen: delenMetNaam(zaak, rapport.delen.filter(({ id }) => id !== 'reacties')), bijlagen: await leesBijlagen(m, zaak),
    }
    const nummer = await voegVersieToe(m, context, zaak, { soort: 'concept', inhoud, ontvangers })
    const stap = await zetStap(m, context, zaak, { handeling: 'concept_versturen', delen: rapport.delen.map(({ id }) => id), gegevens: { versie: nummer } })
    const ronde = rondeOp(protocol, 'conceptrapport')
    const reageer = ronde ? `Reageren kan tot en met ${datumVoluit(stap.eindVan(ronde.termijn))}, over ${ronde.over}${ronde.ondertekend ? '. Onderteken uw reactie' : ''} (${ronde.grondslag}).` : ''
    await verstuurBerichten(m, stap, dossier.toezichthouderId, (_, partij) => ({
      onderwerp: `Conceptrapport (${dossier.zaaknummer})`,
      tekst: partij === 'gehoorden'
        ? [`Stuur het conceptrapport aan: ${ontvangers.filter((een) => een.partij === 'gehoorden').map(({ wie }) => wie).join('; ') || 'niemand, er is niemand gehoord'}.`, 'Maak op de pagina van het onderzoek per persoon een persoonlijke link en geef de code langs een andere weg dan de link.', reageer].join('\n\n')
        : ['Het conceptrapport staat voor u klaar in het dossier.', reageer].join('\n\n'),
    }))
    await legVast(m, context, { ...dossier, dossierId }, 'conceptrapport_verstuurd', `versie ${nummer}`)
    return { dossierId }
  })
}

/** The report as the asker read it, with every part that this moment asks. */
export async function eisRapport(m: EntityManager, { dossier, protocol }: Zaak, versie: number, moment: 'concept' | 'vaststellen', ookGevuld: readonly string[] = []): Promise<Rapportrij> {
  const rapport = await leesRapport(m, dossier.id)
  if (!rapport) return weigerVeld('delen', 'GEEN_RAPPORT', 'Schrijf en bewaar eerst het rapport.')
  if (rapport.versie !== versie) throw new Geweigerd(versieConflict({ versie: rapport.versie, huidig: { delen: rapport.delen }, doorFunctie: rapport.door }))
  const leeg = legeDelen(protocol, rapport.delen, moment).filter(({ id }) => !ookGevuld.includes(id))
  if (leeg.length) throw new Geweigerd(invoerFout(leeg.map(({ id, naam, grondslag }) => ({ veld: id, code: 'VERPLICHT_VELD', bericht: `Vul dit deel in: ${naam} (${grondslag}).` }))))
  return rapport
}

/** What stands above a report: the case, the parties and the day; no person. */
export async function leesKenmerken(m: EntityManager, { dossier, protocol }: Zaak, vandaag: string): Promise<string[]> {
  const [namen] = (await m.query('select (select naam from organisatie where id = $1) as aanbieder, (select naam from organisatie where id = $2) as toezichthouder', [dossier.aanbiederId, dossier.toezichthouderId])) as { aanbieder: string; toezichthouder: string }[]
  return [`Onderzoek bij ${namen?.aanbieder ?? ''}, zaak ${dossier.zaaknummer}`, `${namen?.toezichthouder ?? ''}, ${datumLang(vandaag)}`, protocol.naam]
}
