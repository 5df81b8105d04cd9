import { beoordeelAntwoord } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'

/** Item 10: aftercare, and what the cliënt or the family thinks of it. */
export const NAZORGREGELS = aspectregels(10, {
  '10.nazorg_betrokkenen': (s) => beoordeelAntwoord(s.nazorgBetrokkenen, 'nazorgBetrokkenen', { woorden: 4, vaag: ['er is nazorg geboden', 'er is nazorg verleend', 'er is aandacht geweest voor nazorg', 'er is aandacht geweest', 'er was aandacht voor de nazorg'] }),
  '10.nazorg_zorgverleners': (s) => beoordeelAntwoord(s.nazorgZorgverleners, 'nazorgZorgverleners', { woorden: 4, vaag: ['er is nazorg geboden', 'er was opvang voor medewerkers', 'er is opvang geweest'] }),
  '10.reactie_client': (s) => beoordeelAntwoord(s.reactieClient, 'reactieClient', { woorden: 3, vaag: ['cliënt is tevreden', 'familie is tevreden', 'familie was geschrokken'] }),
})
