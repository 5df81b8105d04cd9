import type { LoaderFunctionArgs } from '@remix-run/node'
import { TrendsDocument } from '@zelfonderzoek/schema'
import { naarCsv } from '@zelfonderzoek/validation/jaarverslag/naar-csv'
import { bestand } from '../../jaarverslag/bestand.server.ts'
import { alsJaartabellen } from '../../leren/als-jaartabellen.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'

/** The figures of the page as CSV; the year of each count is its column. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const { trends } = await api(TrendsDocument, {})
  return bestand(Buffer.from(naarCsv(trends.jaren.at(-1) ?? 0, alsJaartabellen(trends.tabellen), false)), 'text/csv; charset=utf-8', 'leren-van-meldingen.csv')
}
