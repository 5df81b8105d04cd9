import { CRITERIA, type Criterium } from './criterium.ts'
import { DOMEIN_LABEL, type Domein } from './incident.ts'
import { HOEDANIGHEDEN, type Hoedanigheid } from './hoedanigheid.ts'
import { ONRUST_LABEL, type Onrustniveau } from './onrust.ts'

/** The fixed parts of a bestuurlijke informatienotitie (Rotterdam taak 1 and 2). */
export const NOTITIEDEEL = {
  wat: { naam: 'Wat er is gebeurd', hulp: 'Alleen wat nodig is om het te begrijpen. Geen namen, geen leeftijd, geen adres.', verplicht: true },
  context: { naam: 'Context', hulp: 'Wat iemand moet weten om het niet groter of kleiner te maken dan het is.', verplicht: false },
  aanpak: { naam: 'Wat er nu gebeurt', hulp: 'Wie doet wat. Schrijf functies en organisaties op.', verplicht: true },
  woordvoering: { naam: 'Woordvoeringslijn', hulp: 'Wie spreekt, en wat wordt er gezegd.', verplicht: false },
  vervolg: { naam: 'Vervolg', hulp: 'Wanneer hoort de lezer weer iets.', verplicht: false },
  achtergrond: { naam: 'Achtergrond van betrokkenen', hulp: 'Alleen in de uitgebreide variant.', verplicht: false },
} as const
export type Notitiedeel = keyof typeof NOTITIEDEEL
export const NOTITIEDELEN = Object.keys(NOTITIEDEEL) as Notitiedeel[]

/** A notitie as it is typed. The minimal variant is the rule; `uitgebreid` asks why. */
export interface Notitieinhoud {
  delen: Readonly<Partial<Record<Notitiedeel, string>>>
  uitgebreid: boolean
  reden: string
}

/** What the notitie takes over from the case. */
export interface Notitiezaak {
  zaaknummer: string
  nummer: number
  domein: Domein | ''
  geraakt: readonly Criterium[]
  onrust: Onrustniveau | ''
}

/** The words of a notitie for one capacity; parts that are of no use there are left out. */
export function notitietekst({ delen, uitgebreid }: Notitieinhoud, { zaaknummer, nummer, domein, geraakt, onrust }: Notitiezaak, hoedanigheid: Hoedanigheid): string {
  const voor: readonly Notitiedeel[] = [...HOEDANIGHEDEN[hoedanigheid].delen, ...(uitgebreid ? (['achtergrond'] as const) : [])]
  return [
    `Bestuurlijke informatienotitie ${nummer}, zaak ${zaaknummer}. Voor: ${HOEDANIGHEDEN[hoedanigheid].naam.toLowerCase()}.`,
    ...(domein ? [`Domein: ${DOMEIN_LABEL[domein]}.`] : []),
    ...(geraakt.length ? [`Criterium: ${geraakt.map((id) => `${CRITERIA[id].nummer}, ${CRITERIA[id].naam.toLowerCase()}`).join('; ')}.`] : []),
    ...(onrust ? [`Onrust: ${ONRUST_LABEL[onrust].toLowerCase()}.`] : []),
    ...voor.flatMap((deel) => (delen[deel]?.trim() ? [`${NOTITIEDEEL[deel].naam}\n${delen[deel].trim()}`] : [])),
    'Grondslag: Rotterdam taak 1. Deel deze notitie niet verder dan nodig is.',
  ].join('\n\n')
}
