import type { AspectId } from './aspect-ids.ts'

/** The aspects that may be "niet van toepassing", with a reason; the others have an answer in every report. */
const NVT_MAG: ReadonlySet<AspectId> = new Set<AspectId>([
  '1.zorgzwaarte',
  '5.literatuur_richtlijnen', '5.externe_deskundige',
  '6.opname_indicatie', '6.locatie_context', '6.voorgeschiedenis', '6.risicotaxatie', '6.toezicht_op_client', '6.richtlijnen_gehanteerd',
  '6.bevoegd_bekwaam', '6.farmacotherapie', '6.hulpmiddelen', '6.vrijheidsbeperking', '6.communicatie_zorgverleners',
  '6.communicatie_client_familie', '6.ketenpartners', '6.openbaar_ministerie', '6.aangifte',
  '10.nazorg_betrokkenen', '10.nazorg_zorgverleners', '10.reactie_client',
])

/** True when "niet van toepassing" with a reason answers this aspect. */
export function nvtMag(aspect: AspectId): boolean {
  return NVT_MAG.has(aspect)
}
