import { Fundament1764000000000 } from './1764000000000-fundament.ts'
import { Dossier1764000001000 } from './1764000001000-dossier.ts'
import { Zelfonderzoek1764000002000 } from './1764000002000-zelfonderzoek.ts'
import { Telling1764000003000 } from './1764000003000-telling.ts'
import { Procedure1764000010000 } from './1764000010000-procedure.ts'
import { Taken1764000011000 } from './1764000011000-taken.ts'
import { Herinneringen1764000012000 } from './1764000012000-herinneringen.ts'
import { Signaal1764000013000 } from './1764000013000-signaal.ts'
import { Auditketen1764000014000 } from './1764000014000-auditketen.ts'
import { Regeloordeel1764000020000 } from './1764000020000-regeloordeel.ts'
import { Jaarverslag1764000021000 } from './1764000021000-jaarverslag.ts'
import { Incidentenloket1764100001000 } from './1764100001000-incidentenloket.ts'
import { Post1764100011000 } from './1764100011000-post.ts'
import { Consult1764100012000 } from './1764100012000-consult.ts'
import { Meldingbijlage1764100013000 } from './1764100013000-meldingbijlage.ts'
import { Rapport1764100021000 } from './1764100021000-rapport.ts'
import { Horen1764100022000 } from './1764100022000-horen.ts'
import { Onderzoeksstukken1764100023000 } from './1764100023000-onderzoeksstukken.ts'
import { Betrokkene1764100031000 } from './1764100031000-betrokkene.ts'
import { Vernietiging1764100032000 } from './1764100032000-vernietiging.ts'
import { Opvolging1764100033000 } from './1764100033000-opvolging.ts'
import { Uitsluiting1764100041000 } from './1764100041000-uitsluiting.ts'
import { Sessiehouder1764100042000 } from './1764100042000-sessiehouder.ts'
import { Noodtoegang1764100043000 } from './1764100043000-noodtoegang.ts'
import { Auditvelden1764100044000 } from './1764100044000-auditvelden.ts'
import { Overname1764100051000 } from './1764100051000-overname.ts'
import { Quarantaine1764100061000 } from './1764100061000-quarantaine.ts'
import { VernietigingUitsluiting1764100062000 } from './1764100062000-vernietiging-uitsluiting.ts'

/** Every change of the schema, oldest first. A migration that landed is never edited. */
export const MIGRATIES = [
  Fundament1764000000000, Dossier1764000001000, Zelfonderzoek1764000002000, Telling1764000003000, Procedure1764000010000, Taken1764000011000,
  Herinneringen1764000012000, Signaal1764000013000, Auditketen1764000014000, Regeloordeel1764000020000, Jaarverslag1764000021000,
  Incidentenloket1764100001000, Post1764100011000, Consult1764100012000, Meldingbijlage1764100013000, Rapport1764100021000, Horen1764100022000,
  Onderzoeksstukken1764100023000, Betrokkene1764100031000, Vernietiging1764100032000, Opvolging1764100033000, Uitsluiting1764100041000,
  Sessiehouder1764100042000, Noodtoegang1764100043000, Auditvelden1764100044000, Overname1764100051000, Quarantaine1764100061000,
  VernietigingUitsluiting1764100062000,
] as const
