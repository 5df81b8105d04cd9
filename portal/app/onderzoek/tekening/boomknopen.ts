import { bouwBoom, type Tak } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { KLASSE_LABEL, OORZAAKSOORT_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'

/** A box of the drawing. `open` is the place where the next "waardoor?" belongs. */
export interface Knoop {
  id: string
  soort: 'gebeurtenis' | 'directe_oorzaak' | 'basisoorzaak' | 'open'
  klasse: Basisoorzaak['klasse']
  kop: string
  tekst: string
  kinderen: Knoop[]
}

/** The causes as boxes under the event, in the order of the list. */
export function boomknopen(oorzaken: readonly Basisoorzaak[], nummers: ReadonlyMap<string, string>, gebeurtenis: string): Knoop {
  const kinderen = bouwBoom(oorzaken).takken.map((tak) => knoopVan(tak, nummers))
  return { id: 'gebeurtenis', soort: 'gebeurtenis', klasse: '', kop: 'Gebeurtenis', tekst: gebeurtenis.trim() || 'Nog niet beschreven', kinderen: kinderen.length ? kinderen : [vraag('gebeurtenis')] }
}

/** What a cause is, in the few words above its text: `O3 Organisatorisch, OM`. */
export function oorzaakkop({ soort, klasse, ecmCode }: Basisoorzaak, nummer: string): string {
  if (soort === 'directe_oorzaak') return `${nummer} ${OORZAAKSOORT_LABEL[soort]}`
  return `${nummer} ${klasse ? KLASSE_LABEL[klasse] : 'Basisoorzaak'}${ecmCode && `, ${ecmCode}`}`
}

function knoopVan({ oorzaak, takken }: Tak, nummers: ReadonlyMap<string, string>): Knoop {
  const { id, soort, klasse, tekst } = oorzaak
  const kinderen = takken.map((tak) => knoopVan(tak, nummers))
  return {
    id, soort, klasse: soort === 'basisoorzaak' ? klasse : '', kop: oorzaakkop(oorzaak, nummers.get(id) ?? ''), tekst: tekst.trim() || 'Nog zonder tekst',
    kinderen: kinderen.length === 0 && soort === 'directe_oorzaak' ? [vraag(id)] : kinderen,
  }
}

/** A direct cause is not the end: what made it possible? */
function vraag(onder: string): Knoop {
  return { id: `open-${onder}`, soort: 'open', klasse: '', kop: 'Nog geen basisoorzaak', tekst: 'Beantwoord de volgende vraag: waardoor?', kinderen: [] }
}
