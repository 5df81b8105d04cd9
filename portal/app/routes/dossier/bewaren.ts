import { type ActionFunctionArgs, json } from '@remix-run/node'
import { bewaarOordeel } from '../../beoordeling/oordeel/bewaar-oordelen.server.ts'
import { tekstUit } from '../../beoordeling/geweigerd.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'

/** Saves one judgement from the browser: the address names the aspect, the form carries the indiening and the judgement as JSON. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const inhoud = JSON.parse(tekstUit(formulier, 'inhoud')) as Partial<Record<'oordeel' | 'opmerking' | 'reden', unknown>>
  const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
  return json(await bewaarOordeel(api, tekstUit(formulier, 'zelfonderzoekId'), {
    aspect: new URL(request.url).searchParams.get('aspect') ?? '', oordeel: tekst(inhoud.oordeel), opmerking: tekst(inhoud.opmerking), reden: tekst(inhoud.reden),
    versie: Number(tekstUit(formulier, 'versie')),
  }, tekstUit(formulier, 'sleutel')))
}
