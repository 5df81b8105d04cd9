import type { Proceshandeling } from '../protocol/proceshandeling.ts'
import type { Handeling } from './handelingen.ts'
import type { Rol } from './rollen.ts'
import type { Werk } from './werk.ts'

/** How somebody proved who he is: by one thing, by a second one too, or, a machine, by its key. */
export type Zekerheid = 'gewoon' | 'tweede_factor' | 'sleutel'

/** What each role must prove. Whoever reads the cases of many, or answers for an organisation, needs a second factor. */
export const AANMELDEIS: Record<Rol, Zekerheid> = {
  onderzoeker: 'gewoon',
  bestuurder: 'tweede_factor',
  toezichthouder: 'tweede_factor',
  coordinator: 'tweede_factor',
  contactambtenaar: 'tweede_factor',
  beheerder: 'tweede_factor',
  systeem: 'sleutel',
}

/** How long ago somebody may have logged in for what cannot be taken back, in seconds. */
export const VERS_SECONDEN = 300

/** Everything of which a rule says who may do it. */
export type Toegangsnaam = Handeling | Proceshandeling | Werk

/** What cannot be taken back, or gives access: for these somebody must have logged in a moment ago. */
export const ZWAAR: readonly Toegangsnaam[] = [
  'verklaring_afleggen', 'onderzoek_beeindigen', 'rapport_vaststellen', 'melding_afsluiten', 'zaak_afsluiten', 'overdragen',
  'jaarverslag_vaststellen', 'uitsluiting_beheren', 'noodtoegang_openen', 'vernietiging_besluiten',
]

/** Whether a log-in `sinds` seconds ago is recent enough for this; undefined when nobody knows how long ago it was. */
export function isVersGenoeg(toegang: Toegangsnaam, sinds: number | undefined): boolean {
  return !ZWAAR.includes(toegang) || (sinds !== undefined && sinds <= VERS_SECONDEN)
}
