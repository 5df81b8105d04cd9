import type { LoaderFunctionArgs } from '@remix-run/node'
import { bestand } from '../../jaarverslag/bestand.server.ts'
import { laadJaarverslag } from '../../jaarverslag/laad-jaarverslag.server.ts'
import { maakPdf } from '../../jaarverslag/pdf/maak-pdf.server.ts'

/** The page as a tagged PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const verslag = await laadJaarverslag(request, params['jaar'])
  return bestand(await maakPdf(verslag), 'application/pdf', `jaarverslag-${verslag.jaar}.pdf`)
}
