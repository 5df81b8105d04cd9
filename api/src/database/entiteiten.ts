import { AgendaEntity } from '../agenda/agenda.entity.ts'
import { BasisoorzaakEntity } from '../basisoorzaak/basisoorzaak.entity.ts'
import { AspectoordeelEntity } from '../beoordeling/aspectoordeel.entity.ts'
import { BerichtEntity } from '../bericht/bericht.entity.ts'
import { BesluitEntity } from '../besluit/besluit.entity.ts'
import { ConsultEntity } from '../consult/consult.entity.ts'
import { DocumentEntity } from '../document/document.entity.ts'
import { DossierEntity } from '../dossier/dossier.entity.ts'
import { GebruikerEntity } from '../gebruiker/gebruiker.entity.ts'
import { IndieningEntity } from '../indiening/indiening.entity.ts'
import { VerklaringEntity } from '../indiening/verklaring.entity.ts'
import { MeldingEntity } from '../melding/melding.entity.ts'
import { OrganisatieEntity } from '../organisatie/organisatie.entity.ts'
import { OvernameEntity } from '../overname/overname.entity.ts'
import { StapEntity } from '../procedure/stap.entity.ts'
import { SectieEntity } from '../sectie/sectie.entity.ts'
import { SectieversieEntity } from '../sectie/sectieversie.entity.ts'
import { TaakEntity } from '../taak/taak.entity.ts'
import { TermijnEntity } from '../termijn/termijn.entity.ts'
import { UitstelverzoekEntity } from '../uitstel/uitstelverzoek.entity.ts'
import { VerbetermaatregelEntity } from '../verbetermaatregel/verbetermaatregel.entity.ts'
import { ZelfonderzoekEntity } from '../zelfonderzoek/zelfonderzoek.entity.ts'

/** Every stored noun. */
export const ENTITEITEN = [
  AgendaEntity,
  BasisoorzaakEntity,
  AspectoordeelEntity,
  BerichtEntity,
  BesluitEntity,
  ConsultEntity,
  DocumentEntity,
  DossierEntity,
  GebruikerEntity,
  IndieningEntity,
  VerklaringEntity,
  MeldingEntity,
  OrganisatieEntity,
  OvernameEntity,
  StapEntity,
  SectieEntity,
  SectieversieEntity,
  TaakEntity,
  TermijnEntity,
  UitstelverzoekEntity,
  VerbetermaatregelEntity,
  ZelfonderzoekEntity,
] as const
