import { OnderzoeksverslagToevoegenDocument, StukkenVragenDocument, StukOntvangenDocument } from '@zelfonderzoek/schema'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit, tekstUit } from '../beoordeling/geweigerd.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'

/** What a form did: nothing wrong, or what to repair with what was typed. */
export interface Onderzoeksdaad { plaats: string, fouten: Foutregel[], invoer: Record<string, string> }

/** Does what a form on the page of the investigation asks. */
export async function doeOnderzoek(api: Api, formulier: FormData, dossierId: string): Promise<Onderzoeksdaad> {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const doe = t('doe')
  const sleutel = sleutelUit(formulier)
  if (doe === 'ontvangen') return ontvang(api, formulier, sleutel)
  if (doe === 'verslag') {
    const invoer = { handeling: t('handeling'), op: datumUitFormulier(formulier, 'op'), wie: t('wie'), vraag: t('vraag'), tekst: t('tekst'), legitimatie: t('legitimatie') }
    if (!isDatum(invoer.op)) return { plaats: 'verslagen', invoer, fouten: [{ veld: 'op', tekst: 'Vul de dag in, met dag, maand en jaar.' }] }
    const { onderzoeksverslagToevoegen: uit } = await api(OnderzoeksverslagToevoegenDocument, { input: { ...invoer, dossierId, legitimatie: invoer.legitimatie === 'ja', sleutel } })
    return { plaats: 'verslagen', invoer, fouten: uit.__typename === 'DossierGewijzigd' ? [] : foutregels(uit) }
  }
  const invoer = { stukken: t('stukken'), soort: t('soort'), bijWie: t('bijWie'), tot: datumUitFormulier(formulier, 'tot'), toelichting: t('toelichting') }
  if (!isDatum(invoer.tot)) return { plaats: 'stukken', invoer, fouten: [{ veld: 'tot', tekst: 'Vul de laatste dag in, met dag, maand en jaar.' }] }
  const { stukkenVragen: uit } = await api(StukkenVragenDocument, { input: { ...invoer, dossierId, stukken: invoer.stukken.split('\n'), sleutel } })
  return { plaats: 'stukken', invoer, fouten: uit.__typename === 'DossierGewijzigd' ? [] : foutregels(uit) }
}

async function ontvang(api: Api, formulier: FormData, sleutel: string): Promise<Onderzoeksdaad> {
  const opvragingId = tekstUit(formulier, 'opvragingId')
  const veld = `ontvangen-${opvragingId}`
  const invoer = { [veld]: datumUitFormulier(formulier, veld) }
  if (!isDatum(invoer[veld] ?? '')) return { plaats: 'stukken', invoer, fouten: [{ veld, tekst: 'Vul de dag van ontvangst in, met dag, maand en jaar.' }] }
  const { stukOntvangen: uit } = await api(StukOntvangenDocument, { input: { opvragingId, ontvangenOp: invoer[veld] ?? '', ontvangst: tekstUit(formulier, 'ontvangst'), sleutel } })
  return { plaats: 'stukken', invoer, fouten: uit.__typename === 'DossierGewijzigd' ? [] : foutregels(uit).map((fout) => ({ ...fout, veld })) }
}
