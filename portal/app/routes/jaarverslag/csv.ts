import type { LoaderFunctionArgs } from '@remix-run/node'
import { naarCsv } from '@zelfonderzoek/validation/jaarverslag/naar-csv'
import { bestand } from '../../jaarverslag/bestand.server.ts'
import { laadJaarverslag } from '../../jaarverslag/laad-jaarverslag.server.ts'

/** The figures of the page as CSV. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { jaar, tabellen, vorigJaar } = await laadJaarverslag(request, params['jaar'])
  return bestand(Buffer.from(naarCsv(jaar, tabellen, vorigJaar != null)), 'text/csv; charset=utf-8', `jaarverslag-${jaar}.csv`)
}
