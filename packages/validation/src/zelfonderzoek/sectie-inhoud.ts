import { z } from 'zod'
import type { SectieNummer, Secties } from './model.ts'
import type { Invoerfout } from './invoer.ts'
import { antwoord, jaNee, naarFout, rijen, tekst } from './invoer.ts'
import { veldlabel } from './veldlabels.ts'

export type { Invoerfout } from './invoer.ts'
export { LANGSTE_TEKST, MEESTE_RIJEN } from './invoer.ts'

const sectie = <V extends z.core.$ZodLooseShape>(velden: V) => z.strictObject({ ...velden, vrijeTekst: tekst })

/** The form of each section. A field that is left out is empty; a field that does not exist is refused. */
export const SECTIESCHEMAS: { [N in SectieNummer]: z.ZodType<Secties[N]> } = {
  1: sectie({ clientgegevens: antwoord, zorgzwaarte: antwoord }),
  2: sectie({ datumGebeurtenis: tekst, datumEinde: tekst, datumBestuurder: tekst, toelichting: tekst }),
  3: sectie({
    leden: rijen({ functie: tekst, vakdiscipline: tekst, betrokkenheid: z.enum(['', 'geen', 'zijdelings', 'direct']).default(''), toelichting: tekst }),
    deskundigheid: tekst, onafhankelijkheid: tekst,
  }),
  4: sectie({ zorgverleners: rijen({ functie: tekst, rol: tekst }) }),
  5: sectie({
    gehoorden: rijen({ functie: tekst, wijze: tekst, verslag: jaNee }),
    clientGehoord: jaNee, clientWie: tekst, clientWijze: tekst, clientToelichting: tekst, informatiebronnen: antwoord, literatuur: antwoord,
    deskundige: jaNee, deskundigeWie: tekst, deskundigeWijze: tekst, deskundigeToelichting: tekst,
    analysemethode: z.enum(['', 'prisma', 'sire', 'dam', 'tripod_beta', 'bow_tie', 'anders']).default(''), analysemethodeAnders: tekst,
  }),
  6: sectie({
    tijdschema: rijen({ datum: tekst, tijd: tekst, feit: tekst, bron: tekst }),
    opnameIndicatie: antwoord, locatieContext: antwoord, voorgeschiedenis: antwoord, risicotaxatie: antwoord, toezicht: antwoord,
    richtlijnen: antwoord, richtlijnenAfwijking: tekst, bevoegdBekwaam: antwoord, reflectie: tekst, farmacotherapie: antwoord,
    hulpmiddelen: antwoord, fabrikant: tekst, vrijheidsbeperking: antwoord, communicatieZorgverleners: antwoord, communicatieExtern: tekst,
    communicatieClient: antwoord, ketenpartners: antwoord, ketenSamenwerking: tekst, openbaarMinisterie: antwoord, aangifte: antwoord,
    aangifteWijze: tekst, aangifteDatum: tekst, aangiftePlaats: tekst,
  }),
  7: sectie({ topgebeurtenis: tekst, methodeToegepast: tekst }),
  8: sectie({ conclusies: tekst }),
  9: sectie({ aansluiting: tekst }),
  10: sectie({ nazorgBetrokkenen: antwoord, nazorgZorgverleners: antwoord, reactieClient: antwoord, gedeeldMet: tekst, gedeeldOp: tekst }),
  11: sectie({ onderschrijft: tekst, aansluiting: jaNee, aansluitingToelichting: tekst, smart: tekst, implementatie: tekst, doelgroep: tekst, borging: tekst }),
}

export type Sectieparse<N extends SectieNummer> = { ok: true; inhoud: Secties[N] } | { ok: false; fouten: Invoerfout[] }

/**
 * Checks the form of a section, not its completeness: an unfinished draft is fine; a field that does not exist,
 * a text that is too long and a character that cannot be stored are not.
 */
export function parseSectie<N extends SectieNummer>(nummer: N, invoer: unknown): Sectieparse<N> {
  const uit = SECTIESCHEMAS[nummer].safeParse(invoer)
  return uit.success ? { ok: true, inhoud: uit.data } : { ok: false, fouten: uit.error.issues.map((kwestie) => naarFout(kwestie, (veld) => veldlabel(nummer, veld))) }
}
