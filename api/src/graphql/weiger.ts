import type { Weigering } from './fout.type.ts'

/** The input cannot be kept; each field with what to do. */
export function invoerFout(fouten: readonly { veld: string; code: string; bericht: string }[]): Weigering {
  const [eerste] = fouten
  return {
    __typename: 'InvoerFout',
    code: eerste?.code ?? 'BAD_USER_INPUT',
    bericht: fouten.length > 1 ? `Er zijn ${fouten.length} velden die u moet aanpassen.` : (eerste?.bericht ?? 'Controleer uw invoer.'),
    veld: eerste?.veld ?? null,
    fouten: fouten.map(({ veld, code, bericht }) => ({ veld, code, bericht })),
  }
}

/** The key was used before, for something else. */
export function andereInhoud(): Weigering {
  return invoerFout([{ veld: 'sleutel', code: 'IDEMPOTENTIE_ANDERE_INHOUD', bericht: 'Met deze sleutel is al iets anders verstuurd. Kies een nieuwe sleutel.' }])
}

/** Absent and not yours get the same words. */
export function nietGevonden(): Weigering {
  return { __typename: 'NietGevonden', code: 'NIET_GEVONDEN', bericht: 'Wij kunnen dit niet vinden. Controleer het adres, of ga naar uw overzicht.', veld: null }
}

/** The step does not fit the stand of the dossier. */
export function stapNietToegestaan(stand: string, toegestaan: readonly string[], bericht?: string): Weigering {
  const ingediend = stand === 'ingediend' || stand === 'afgesloten'
  return {
    __typename: 'StapNietToegestaan',
    code: ingediend ? 'AL_INGEDIEND' : 'STAP_NIET_TOEGESTAAN',
    bericht: bericht ?? (ingediend ? 'Het rapport is ingediend en kan niet meer worden gewijzigd.' : 'Deze stap kan nu niet.'),
    veld: null,
    stand,
    toegestaan: [...toegestaan],
  }
}

/** The use of the dossier is restricted (AVG art. 18); only the desk for betrokkenen works in it. */
export function beperkt(stand: string): Weigering {
  return { ...stapNietToegestaan(stand, [], 'Het gebruik van dit dossier is beperkt op verzoek van een betrokkene (AVG artikel 18). U kunt nu niets wijzigen en geen bestanden openen. De toezichthouder kan de beperking opheffen.'), code: 'BEPERKT' }
}

export interface Huidig {
  versie: number
  huidig: Record<string, unknown> | null
  doorFunctie?: string | null
  op?: string | Date | null
}

/** A colleague was first; the caller gets what stands there now. */
export function versieConflict({ versie, huidig, doorFunctie = null, op = null }: Huidig): Weigering {
  return {
    __typename: 'VersieConflict',
    code: 'CONFLICT_VERSIE',
    bericht: 'Uw collega wijzigde deze tekst ook. Er is niets verloren. Kies welke tekst blijft.',
    veld: null,
    versie,
    huidig,
    doorFunctie,
    op,
  }
}
