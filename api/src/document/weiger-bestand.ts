import type { Weigering } from '../graphql/fout.type.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { GROOTSTE_BESTAND, GROOTSTE_DOSSIER, MEESTE_BESTANDEN, TEGELIJK } from '@zelfonderzoek/validation/document/grenzen'

const mb = (bytes: number): string => `${bytes / 1024 / 1024} MB`

const TEKST = {
  BESTAND_TE_GROOT: `Dit bestand is groter dan ${mb(GROOTSTE_BESTAND)}. Maak het kleiner, of verdeel het over meer bestanden.`,
  TE_VEEL_BESTANDEN: `Bij dit dossier staan al ${MEESTE_BESTANDEN} bestanden. Verwijder er eerst een.`,
  DOSSIER_VOL: `Samen zijn de bestanden van dit dossier groter dan ${mb(GROOTSTE_DOSSIER)}. Verwijder er eerst een.`,
  TE_VEEL_TEGELIJK: `U voegt al ${TEGELIJK} bestanden tegelijk toe. Wacht tot er een klaar is.`,
  SLEUTEL_ONTBREEKT: 'Geef met de kop Idempotency-Key een zelf gekozen UUID mee.',
  BESTAND_ACTIEVE_INHOUD: 'In dit bestand zit iets dat bij het openen een programma of een ander bestand start. Sla het rapport opnieuw op als gewoon .docx of .pdf, zonder bijlagen erin.',
  BESTAND_MACRO: 'Dit bestand haalt een sjabloon of onderdeel van buiten op. Sla het op als gewoon Word-document (.docx) zonder macro’s.',
  BESTAND_TYPE: 'Dit bestand is van twee soorten tegelijk. Sla het rapport opnieuw op als .docx of .pdf.',
  BESTAND_BESMET: 'In dit bestand zit een virus. Wij hebben het niet bewaard. Vraag uw systeembeheerder om hulp.',
  BESTAND_WACHT: 'Dit bestand wordt nog op virussen gecontroleerd. Probeer het over een paar minuten opnieuw.',
  SECTIE_ONGELDIG: 'Kies een onderdeel van 1 tot en met 11.',
} as const
export type Bestandsweigering = keyof typeof TEKST

/** Why a file is not taken, and what the user can do. */
export function weigerBestand(code: Bestandsweigering): Weigering {
  return invoerFout([{ veld: 'bestand', code, bericht: TEKST[code] }])
}
