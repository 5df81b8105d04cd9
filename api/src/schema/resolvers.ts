import type { NonEmptyArray } from 'type-graphql'
import { AgendaResolver } from '../agenda/agenda.resolver.ts'
import { AuditregelResolver } from '../audit/auditregel.resolver.ts'
import { AvgverzoekResolver } from '../avgverzoek/avgverzoek.resolver.ts'
import { RectificatieResolver } from '../avgverzoek/rectificatie.resolver.ts'
import { BetrokkeneResolver } from '../betrokkene/betrokkene.resolver.ts'
import { BewaarstopResolver } from '../bewaarstop/bewaarstop.resolver.ts'
import { VernietigingResolver } from '../vernietiging/vernietiging.resolver.ts'
import { OpvolgingResolver } from '../opvolging/opvolging.resolver.ts'
import { TrendsResolver } from '../leren/trends.resolver.ts'
import { BasisoorzaakResolver } from '../basisoorzaak/basisoorzaak.resolver.ts'
import { BeoordelingResolver } from '../beoordeling/beoordeling.resolver.ts'
import { RegeloordeelResolver } from '../beoordeling/regeloordeel.resolver.ts'
import { BerichtResolver } from '../bericht/bericht.resolver.ts'
import { BesluitResolver } from '../besluit/besluit.resolver.ts'
import { ConsultResolver } from '../consult/consult.resolver.ts'
import { TermijnkalenderResolver } from '../termijn/termijnkalender.resolver.ts'
import { UitstelResolver } from '../uitstel/uitstel.resolver.ts'
import { DocumentResolver } from '../document/document.resolver.ts'
import { DossierResolver } from '../dossier/dossier.resolver.ts'
import { DossiertellingResolver } from '../dossier/dossiertelling.resolver.ts'
import { JaarverslagResolver } from '../jaarverslag/jaarverslag.resolver.ts'
import { IncidentResolver } from '../incident/incident.resolver.ts'
import { LeerpuntResolver } from '../leerpunt/leerpunt.resolver.ts'
import { LoketResolver } from '../loket/loket.resolver.ts'
import { NotitieResolver } from '../notitie/notitie.resolver.ts'
import { RegieResolver } from '../regie/regie.resolver.ts'
import { MeldingResolver } from '../melding/melding.resolver.ts'
import { GastlinkResolver } from '../gastlink/gastlink.resolver.ts'
import { OnderzoekResolver } from '../onderzoek/onderzoek.resolver.ts'
import { RapportResolver } from '../rapport/rapport.resolver.ts'
import { GebruikerResolver } from '../gebruiker/gebruiker.resolver.ts'
import { IndieningResolver } from '../indiening/indiening.resolver.ts'
import { NodeResolver } from '../graphql/node.resolver.ts'
import { NoodtoegangResolver } from '../noodtoegang/noodtoegang.resolver.ts'
import { OrganisatieResolver } from '../organisatie/organisatie.resolver.ts'
import { OvernameResolver } from '../overname/overname.resolver.ts'
import { SectieResolver } from '../sectie/sectie.resolver.ts'
import { SectieversieResolver } from '../sectie/sectieversie.resolver.ts'
import { StapResolver } from '../procedure/stap.resolver.ts'
import { UitsluitingResolver } from '../uitsluiting/uitsluiting.resolver.ts'
import { TaakResolver } from '../taak/taak.resolver.ts'
import { VerbetermaatregelResolver } from '../verbetermaatregel/verbetermaatregel.resolver.ts'
import { AanwezigheidResolver } from '../zelfonderzoek/aanwezigheid.resolver.ts'
import { ControleerResolver } from '../zelfonderzoek/controleer.resolver.ts'
import { DuidingResolver } from '../zelfonderzoek/duiding.resolver.ts'
import { ZelfonderzoekResolver } from '../zelfonderzoek/zelfonderzoek.resolver.ts'

/** Every resolver of the public schema, one per noun. */
export const RESOLVERS: NonEmptyArray<new () => object> = [
  AanwezigheidResolver,
  AgendaResolver,
  AuditregelResolver,
  AvgverzoekResolver,
  RectificatieResolver,
  BetrokkeneResolver,
  BewaarstopResolver,
  OpvolgingResolver,
  TrendsResolver,
  VernietigingResolver,
  BasisoorzaakResolver,
  BeoordelingResolver,
  RegeloordeelResolver,
  BerichtResolver,
  ControleerResolver,
  BesluitResolver,
  ConsultResolver,
  DocumentResolver,
  DossierResolver,
  DossiertellingResolver,
  DuidingResolver,
  UitstelResolver,
  GastlinkResolver,
  OnderzoekResolver,
  RapportResolver,
  GebruikerResolver,
  MeldingResolver,
  IncidentResolver,
  IndieningResolver,
  LeerpuntResolver,
  LoketResolver,
  NotitieResolver,
  RegieResolver,
  JaarverslagResolver,
  NodeResolver,
  NoodtoegangResolver,
  OrganisatieResolver,
  OvernameResolver,
  SectieResolver,
  SectieversieResolver,
  StapResolver,
  UitsluitingResolver,
  TaakResolver,
  TermijnkalenderResolver,
  VerbetermaatregelResolver,
  ZelfonderzoekResolver,
]
