import type { LoaderFunctionArgs } from '@remix-run/node'
import { laadVersie } from '../../eindrapport/laad-rapport.server.ts'
import { maakPdf } from '../../eindrapport/maak-pdf.server.ts'
import { bestandsvoet } from '../../eindrapport/bestandsvoet.ts'
import { bestand } from '../../jaarverslag/bestand.server.ts'

/** A version of the report as a tagged PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { versie, dossier } = await laadVersie(request, params['id'], params['nummer'])
  return bestand(await maakPdf(versie.inhoud, bestandsvoet(versie, dossier)), 'application/pdf', `rapport-versie-${versie.nummer}.pdf`)
}
