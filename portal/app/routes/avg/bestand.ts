import type { LoaderFunctionArgs } from '@remix-run/node'
import { AvgoverzichtDocument } from '@zelfonderzoek/schema'
import { laadVerzoek } from '../../avg/laad-betrokkenen.server.ts'
import { maakBrief } from '../../avg/maak-brief.server.ts'
import { maakOverzichtPdf } from '../../avg/maak-overzicht.server.ts'
import { bestand } from '../../jaarverslag/bestand.server.ts'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'

/** What is given to a betrokkene: the overview as PDF or JSON, or the letter with the decision. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, betrokkene, verzoek } = await laadVerzoek(request, { id: params['id'], verzoek: params['verzoek'] })
  const naam = params['bestand'] ?? ''
  if (naam === 'brief.pdf') {
    vereisGevonden(request, verzoek.besluit)
    return bestand(await maakBrief(dossier, betrokkene, verzoek), 'application/pdf', `brief-${dossier.zaaknummer}.pdf`)
  }
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  vereisGevonden(request, naam === 'overzicht.pdf' || naam === 'overzicht.json' ? naam : null)
  const overzicht = vereisGevonden(request, (await api(AvgoverzichtDocument, { id: verzoek.id })).avgoverzicht)
  if (naam === 'overzicht.json') return bestand(Buffer.from(`${JSON.stringify(overzicht, null, 2)}\n`), 'application/json; charset=utf-8', `overzicht-${dossier.zaaknummer}.json`)
  return bestand(await maakOverzichtPdf(overzicht as Parameters<typeof maakOverzichtPdf>[0]), 'application/pdf', `overzicht-${dossier.zaaknummer}.pdf`)
}
