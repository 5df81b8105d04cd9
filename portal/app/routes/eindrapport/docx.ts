import type { LoaderFunctionArgs } from '@remix-run/node'
import { laadVersie } from '../../eindrapport/laad-rapport.server.ts'
import { maakDocx } from '../../eindrapport/maak-docx.server.ts'
import { bestandsvoet } from '../../eindrapport/bestandsvoet.ts'
import { bestand } from '../../jaarverslag/bestand.server.ts'

const SOORT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A version of the report to edit elsewhere. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { versie, dossier } = await laadVersie(request, params['id'], params['nummer'])
  return bestand(await maakDocx(versie.inhoud, bestandsvoet(versie, dossier)), SOORT, `rapport-versie-${versie.nummer}.docx`)
}
