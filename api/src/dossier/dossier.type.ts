import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { berekend, een, eenMet, kolom, leestype, veel } from '../lezen/leesmodel.ts'
import { Organisatie } from '../organisatie/organisatie.type.ts'
import { Termijn } from '../termijn/termijn.type.ts'
import { Melding } from '../melding/melding.type.ts'
import { Zelfonderzoek } from '../zelfonderzoek/zelfonderzoek.type.ts'
import { Indiening } from '../indiening/indiening.type.ts'
import { Besluit } from '../besluit/besluit.type.ts'
import { Uitstelverzoek } from '../uitstel/uitstelverzoek.type.ts'
import { Bericht } from '../bericht/bericht.type.ts'
import { Taak } from '../taak/taak.type.ts'
import { Avgverzoek } from '../avgverzoek/avgverzoek.type.ts'
import { Rectificatie } from '../avgverzoek/rectificatie.type.ts'
import { Betrokkene } from '../betrokkene/betrokkene.type.ts'
import { Bewaarstop } from '../bewaarstop/bewaarstop.type.ts'
import { Opvolging } from '../opvolging/opvolging.type.ts'
import { Incident } from '../incident/incident.type.ts'
import { Leerpunt } from '../leerpunt/leerpunt.type.ts'
import { Notitie } from '../notitie/notitie.type.ts'
import { Deelnemer } from '../regie/regie.type.ts'
import { Stap } from '../procedure/stap.type.ts'
import { Gehoorde } from '../onderzoek/gehoorde.type.ts'
import { Onderzoeksverslag } from '../onderzoek/onderzoeksverslag.type.ts'
import { Opvraging } from '../onderzoek/opvraging.type.ts'
import { Reactie } from '../onderzoek/reactie.type.ts'
import { Gastlink } from '../gastlink/gastlink.type.ts'
import { Rapport, Rapportversie } from '../rapport/rapport.type.ts'

@ObjectType('Dossier', { implements: Node, description: 'Eén calamiteit of één geval van geweld, van melding tot afsluiting.' })
export class Dossier {
  @Field(() => ID)
  id: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => String)
  titel: string

  @Field(() => String, { description: 'concept, gemeld, zelfonderzoek, ingediend, aanvullen of afgesloten.' })
  stand: string

  @Field(() => String)
  soort: string

  @Field(() => String)
  voorzieningsoort: string

  @Field(() => Datum, { nullable: true })
  gebeurtenisOp: string | null

  @Field(() => String, { description: 'De versie van het protocol waaronder het dossier begon.' })
  protocol: string

  @Field(() => String, { description: 'De plaats in de procedure van dat protocol.' })
  processtand: string

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  aangemaaktOp: Date | string

  @Field(() => Moment)
  gewijzigdOp: Date | string

  @Field(() => Organisatie)
  aanbieder: Organisatie

  @Field(() => Organisatie)
  toezichthouder: Organisatie

  @Field(() => Organisatie)
  gemeente: Organisatie

  @Field(() => Datum, { nullable: true })
  volgendeTermijnOp: string | null

  @Field(() => String, { nullable: true })
  volgendeTermijnSoort: string | null

  @Field(() => [Termijn])
  termijnen: Termijn[]

  @Field(() => Melding, { nullable: true })
  melding: Melding | null

  @Field(() => Zelfonderzoek, { nullable: true })
  zelfonderzoek: Zelfonderzoek | null

  @Field(() => [Indiening])
  indieningen: Indiening[]

  @Field(() => [Besluit])
  besluiten: Besluit[]

  @Field(() => [Uitstelverzoek])
  uitstelverzoeken: Uitstelverzoek[]

  @Field(() => [Bericht])
  berichten: Bericht[]

  @Field(() => [Taak], { description: 'Taken die u kunt zien: de aanbieder alleen de zijne.' })
  taken: Taak[]

  @Field(() => [Stap], { description: 'De stappen die zijn gezet, de oudste eerst.' })
  stappen: Stap[]

  @Field(() => Boolean, { description: 'Het gebruik van het dossier is beperkt op verzoek van een betrokkene (AVG art. 18): er kan niets in worden gewijzigd of geopend.' })
  beperkt: boolean

  @Field(() => [Betrokkene], { description: 'Het register van betrokkenen; alleen de toezichthouder ziet het.' })
  betrokkenen: Betrokkene[]

  @Field(() => [Avgverzoek], { description: 'Verzoeken van betrokkenen; alleen de toezichthouder ziet ze.' })
  avgverzoeken: Avgverzoek[]

  @Field(() => [Rectificatie], { description: 'Verbeteringen op verzoek van een betrokkene, de oudste eerst.' })
  rectificaties: Rectificatie[]

  @Field(() => Moment, { nullable: true, description: 'Vanaf dit moment loopt de bewaartermijn.' })
  afgeslotenOp: Date | string | null

  @Field(() => [Bewaarstop], { description: 'Waarom het dossier niet mag worden vernietigd; alleen de toezichthouder ziet dit.' })
  bewaarstoppen: Bewaarstop[]

  @Field(() => [Opvolging], { description: 'De maatregelen van een afgesloten dossier.' })
  opvolgingen: Opvolging[]
  @Field(() => [Gehoorde], { description: 'Het hoorplan. Alleen de toezichthouder ziet het.' })
  gehoorden: Gehoorde[]

  @Field(() => [Gastlink])
  gastlinks: Gastlink[]

  @Field(() => [Reactie], { description: 'De reacties die u kunt zien: de aanbieder de zijne.' })
  reacties: Reactie[]

  @Field(() => [Opvraging], { description: 'De stukken die zijn gevraagd of gevorderd; de aanbieder ziet wat aan hem is gevraagd.' })
  opvragingen: Opvraging[]

  @Field(() => [Onderzoeksverslag])
  onderzoeksverslagen: Onderzoeksverslag[]

  @Field(() => Rapport, { nullable: true, description: 'Het rapport waaraan de toezichthouder schrijft.' })
  rapport: Rapport | null

  @Field(() => [Rapportversie], { description: 'De versies van het rapport die u kunt zien.' })
  rapportversies: Rapportversie[]
  @Field(() => Incident, { nullable: true, description: 'Van een zaak van een incidentenloket.' })
  incident: Incident | null

  @Field(() => [Notitie], { description: 'De bestuurlijke informatienotities, alleen voor het loket.' })
  notities: Notitie[]

  @Field(() => [Leerpunt], { description: 'Wat de zaak leerde, alleen voor het loket.' })
  leerpunten: Leerpunt[]

  @Field(() => [Deelnemer], { description: 'De organisaties die meedoen.' })
  deelnemers: Deelnemer[]
}

leestype('Dossier', 'dossier', {
  handelingen: berekend('stand', 'protocol', 'processtand', '_feiten', '_klokken', '_bevestigd', 'beperkt'),
  aanbieder: een('Organisatie', 'aanbieder_id'),
  toezichthouder: een('Organisatie', 'toezichthouder_id'),
  gemeente: een('Organisatie', 'gemeente_id'),
  volgendeTermijnOp: kolom(`nullif({a}.volgende_termijn_op, '9999-12-31')`),
  termijnen: veel('Termijn', 'dossier_id', 'start_op, eind_op, id'),
  melding: eenMet('Melding', 'dossier_id'),
  zelfonderzoek: eenMet('Zelfonderzoek', 'dossier_id'),
  indieningen: veel('Indiening', 'dossier_id', 'ronde'),
  besluiten: veel('Besluit', 'dossier_id', 'genomen_op, id'),
  uitstelverzoeken: veel('Uitstelverzoek', 'dossier_id', 'gevraagd_op, id'),
  berichten: veel('Bericht', 'dossier_id', 'verzonden_op, id'),
  taken: veel('Taak', 'dossier_id', 'aangemaakt_op, id'),
  stappen: veel('Stap', 'dossier_id', 'op, id'),
  betrokkenen: veel('Betrokkene', 'dossier_id', 'aangemaakt_op, id'),
  avgverzoeken: veel('Avgverzoek', 'dossier_id', 'ontvangen_op, id'),
  opvolgingen: veel('Opvolging', 'dossier_id', 'volgorde, id'),
  bewaarstoppen: veel('Bewaarstop', 'dossier_id', 'gezet_op, id'),
  rectificaties: veel('Rectificatie', 'dossier_id', 'op, id'),
  gehoorden: veel('Gehoorde', 'dossier_id', 'id'),
  gastlinks: veel('Gastlink', 'dossier_id', 'aangemaakt_op, id'),
  reacties: veel('Reactie', 'dossier_id', 'ontvangen_op, id'),
  opvragingen: veel('Opvraging', 'dossier_id', 'gevraagd_op, id'),
  onderzoeksverslagen: veel('Onderzoeksverslag', 'dossier_id', 'op, id'),
  rapport: eenMet('Rapport', 'dossier_id'),
  rapportversies: veel('Rapportversie', 'dossier_id', 'nummer'),
  incident: eenMet('Incident', 'dossier_id'),
  notities: veel('Notitie', 'dossier_id', 'nummer'),
  leerpunten: veel('Leerpunt', 'dossier_id', 'id'),
  deelnemers: veel('Deelnemer', 'dossier_id', 'id'),
}, {
  _feiten: kolom('feiten'),
  _klokken: kolom(`(select coalesce(json_agg(json_build_object('termijn', k.soort, 'persoon', k.persoon, 'opschortingen', k.opschortingen)), '[]') from termijn k where k.dossier_id = {a}.id and k.voldaan_op is null and k.vervallen_op is null)`),
  _bevestigd: kolom('(select k.ontvangst_bevestigd_op is not null from melding k where k.dossier_id = {a}.id)'),
})
