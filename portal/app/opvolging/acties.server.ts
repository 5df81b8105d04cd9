import { OpvolgingBeoordelenDocument, OpvolgingMeldenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit, type Weigering } from '../beoordeling/geweigerd.ts'
import type { Api, Bestanden } from '../sessie/vereis-gebruiker.server.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'

export interface Opvolguitkomst { fouten: Foutregel[], opvolging: string, invoer: Readonly<Record<string, string>> }
type Antwoord = { __typename: 'DossierGewijzigd' } | (Weigering & { __typename: 'InvoerFout' | 'NietGevonden' | 'StapNietToegestaan' | 'VersieConflict' }) | { readonly __typename: 'Berichtvoorbeelden' }

/** Sends what the aanbieder says of a measure; a proof is kept first, and stays when the rest is refused. */
export async function meldMaatregel({ api, bestanden }: { api: Api, bestanden: Bestanden }, formulier: FormData, zelfonderzoekId: string): Promise<Opvolguitkomst> {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const opvolging = t('opvolging')
  const invoer = { stand: t('stand'), gedaanOp: datumUitFormulier(formulier, 'gedaanOp'), toelichting: t('toelichting'), effect: t('effect') }
  const bewijs = formulier.get('bewijs')
  let documentId = t('documentId') || null
  if (bewijs instanceof File && bewijs.size > 0) {
    const uit = await bestanden.stuur({ zelfonderzoekId, sectie: null, naam: bewijs.name, bytes: new Uint8Array(await bewijs.arrayBuffer()), sleutel: crypto.randomUUID(), voor: 'opvolging' })
    if (!('id' in uit)) return { opvolging, invoer, fouten: [{ veld: `bewijs-${opvolging}`, tekst: uit.bericht }] }
    documentId = uit.id
  }
  return uitkomst(opvolging, (await api(OpvolgingMeldenDocument, { input: { opvolgingId: opvolging, ...invoer, documentId, sleutel: sleutelUit(formulier) } })).opvolgingMelden, { ...invoer, ...(documentId && { documentId }) })
}

/** Sends what the toezichthouder finds of a measure. */
export async function beoordeelMaatregel(api: Api, formulier: FormData): Promise<Opvolguitkomst> {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const invoer = { score: t('score'), sterkte: t('sterkte'), motivering: t('motivering') }
  return uitkomst(t('opvolging'), (await api(OpvolgingBeoordelenDocument, { input: { opvolgingId: t('opvolging'), ...invoer, versie: Number(t('versie')) || 0, sleutel: sleutelUit(formulier) } })).opvolgingBeoordelen, invoer)
}

/** Errors name the field of the measure they are about: a page has several. */
function uitkomst(opvolging: string, uit: Antwoord, invoer: Readonly<Record<string, string>>): Opvolguitkomst {
  if (uit.__typename === 'DossierGewijzigd') return { opvolging, invoer, fouten: [] }
  return { opvolging, invoer, fouten: foutregels(uit).map(({ veld, tekst }) => ({ veld: `${veld}-${opvolging}`, tekst })) }
}
