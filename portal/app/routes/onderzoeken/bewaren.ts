import { type ActionFunctionArgs, json } from '@remix-run/node'
import { laadOnderzoek } from '../../onderzoek/gegevens/onderzoek.server.ts'
import { bewaarSectie } from '../../onderzoek/gegevens/bewaar-sectie.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'

/** Autosave of one section: takes the inhoud as JSON, answers with what became of it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['onderzoeker', 'bestuurder'])
  const tekst = (naam: string): string => String(formulier.get(naam) ?? '')
  const zelfonderzoekId = tekst('zelfonderzoekId') || (await laadOnderzoek(request, params['id'])).dossier.zelfonderzoek.id
  return json(await bewaarSectie(api, {
    zelfonderzoekId, nummer: Number(params['nummer']), versie: Number(tekst('versie')), sleutel: tekst('sleutel'),
    inhoud: JSON.parse(tekst('inhoud')) as Record<string, unknown>,
  }))
}
