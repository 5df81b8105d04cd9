import type { NonEmptyArray } from 'type-graphql'
import { AgendaResolver } from '../agenda/agenda.resolver.ts'
import { AuditregelResolver } from '../audit/auditregel.resolver.ts'
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
import { MeldingResolver } from '../melding/melding.resolver.ts'
import { GebruikerResolver } from '../gebruiker/gebruiker.resolver.ts'
import { IndieningResolver } from '../indiening/indiening.resolver.ts'
import { NodeResolver } from '../graphql/node.resolver.ts'
import { OrganisatieResolver } from '../organisatie/organisatie.resolver.ts'
import { OvernameResolver } from '../overname/overname.resolver.ts'
import { SectieResolver } from '../sectie/sectie.resolver.ts'
import { SectieversieResolver } from '../sectie/sectieversie.resolver.ts'
import { StapResolver } from '../procedure/stap.resolver.ts'
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
  GebruikerResolver,
  MeldingResolver,
  IndieningResolver,
  JaarverslagResolver,
  NodeResolver,
  OrganisatieResolver,
  OvernameResolver,
  SectieResolver,
  SectieversieResolver,
  StapResolver,
  TaakResolver,
  TermijnkalenderResolver,
  VerbetermaatregelResolver,
  ZelfonderzoekResolver,
]
