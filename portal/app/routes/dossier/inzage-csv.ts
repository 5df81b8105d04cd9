import type { LoaderFunctionArgs } from '@remix-run/node'
import { AuditexportDocument } from '@zelfonderzoek/schema'
import { beginVan } from '../../beoordeling/inzageregels.ts'
import { maakAuditcsv } from '../../beoordeling/maak-auditcsv.server.ts'
import { bestand } from '../../jaarverslag/bestand.server.ts'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'

/** The whole log of a dossier in the chosen period as CSV. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder', 'coordinator'])
  const van = beginVan(new URL(request.url).searchParams.get('periode') ?? '', vandaag())
  const { auditexport } = await api(AuditexportDocument, { id: params['id'] ?? '', van: van ?? null, tot: null })
  const { zaaknummer } = vereisGevonden(request, auditexport[0])
  return bestand(Buffer.from(maakAuditcsv(auditexport)), 'text/csv; charset=utf-8', `logboek-${zaaknummer}.csv`)
}
