import type { LoaderFunctionArgs } from '@remix-run/node'
import { laadVernietiging } from '../../bewaren/laad-vernietiging.server.ts'
import { maakVerklaring } from '../../bewaren/maak-verklaring.server.ts'
import { bestand } from '../../jaarverslag/bestand.server.ts'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'

/** The declaration of what was destroyed, as a tagged PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const vernietiging = await laadVernietiging(request, params['id'])
  vereisGevonden(request, vernietiging.stand === 'uitgevoerd' ? vernietiging : null)
  return bestand(await maakVerklaring(vernietiging), 'application/pdf', `verklaring-van-vernietiging-${String(vernietiging.beslotenOp).slice(0, 10)}.pdf`)
}
