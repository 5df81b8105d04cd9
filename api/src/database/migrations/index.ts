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
import { Post1764100011000 } from './1764100011000-post.ts'
import { Consult1764100012000 } from './1764100012000-consult.ts'
import { Meldingbijlage1764100013000 } from './1764100013000-meldingbijlage.ts'
import { Overname1764100051000 } from './1764100051000-overname.ts'
import { Quarantaine1764100061000 } from './1764100061000-quarantaine.ts'

/** Every change of the schema, oldest first. A migration that landed is never edited. */
export const MIGRATIES = [
  Fundament1764000000000, Dossier1764000001000, Zelfonderzoek1764000002000, Telling1764000003000, Procedure1764000010000, Taken1764000011000, Herinneringen1764000012000,
  Signaal1764000013000, Auditketen1764000014000, Regeloordeel1764000020000, Jaarverslag1764000021000, Post1764100011000, Consult1764100012000, Meldingbijlage1764100013000,
  Overname1764100051000, Quarantaine1764100061000,
] as const
