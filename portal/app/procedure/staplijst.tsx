import { EIS_ZIN, type Eis } from '@zelfonderzoek/validation/protocol/eis'
import { PROCESHANDELING_LABEL, type Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Uitklap } from '../ui/uitklap.tsx'

/** A step as it was taken. */
export interface Gezet { id: string, handeling: string, van: string, naar: string, op: string, door: { functie: string }, gegevens: unknown, grondslag: string }

/** Every step that was taken, with what was recorded. */
export function Staplijst({ protocol, stappen }: { protocol: Protocol, stappen: readonly Gezet[] }) {
  if (stappen.length === 0) return <Alinea>Er is nog niets gebeurd.</Alinea>
  return (
    <ol className="boomlijst">
      {stappen.map(({ id, handeling, naar, van, op, door, gegevens, grondslag }) => {
        const regels = regelsVan(protocol, gegevens as Record<string, unknown>)
        return (
          <li key={id}>
            <strong>{PROCESHANDELING_LABEL[handeling as Proceshandeling] ?? handeling}</strong>
            {naar !== van && <> ({protocol.standen.find((stand) => stand.id === naar)?.naam.toLowerCase()})</>}
            <div className="klein zacht">{momentVoluit(op)}, {door.functie}. {grondslag}</div>
            {regels.length > 0 && <Uitklap kop="Wat is vastgelegd"><Antwoordenlijst regels={regels} /></Uitklap>}
          </li>
        )
      })}
    </ol>
  )
}

const MELDER: Record<string, string> = { aanbieder: 'de aanbieder', client: 'een cliënt, of iemand namens de cliënt', burger: 'een burger', ambtenaar: 'een ambtenaar', ketenpartner: 'een andere organisatie' }

function regelsVan(protocol: Protocol, gegevens: Record<string, unknown>) {
  const lijst = (naam: string) => (gegevens[naam] as { id: string, tekst: string }[] | undefined) ?? []
  const grond = (id: string): string => protocol.besluiten.flatMap(({ gronden }) => gronden).find((g) => g.id === id)?.tekst ?? id
  const deel = (id: string): string => protocol.berichten.flatMap(({ delen = [] }) => delen).find((d) => d.id === id)?.naam ?? id
  const tekst = (naam: string, vraag: string) => (typeof gegevens[naam] === 'string' && gegevens[naam] ? [{ vraag, antwoord: gegevens[naam], rapport: true }] : [])
  return [
    ...tekst('omschrijving', 'Wat is gehoord'),
    ...(typeof gegevens['melder'] === 'string' ? [{ vraag: 'Wie het vertelde', antwoord: MELDER[gegevens['melder']] ?? gegevens['melder'] }] : []),
    ...(typeof gegevens['vernomen'] === 'string' && isDatum(gegevens['vernomen']) ? [{ vraag: 'Gehoord op', antwoord: datumVoluit(gegevens['vernomen']) }] : []),
    ...tekst('persoon', 'Om wie het gaat'),
    ...lijst('gronden').map(({ id, tekst: waarom }) => ({ vraag: 'Grond', antwoord: [grond(id), waarom].filter(Boolean).join(' '), rapport: true })),
    ...tekst('motivering', 'Motivering'),
    ...lijst('delen').filter((d) => d.tekst).map((d) => ({ vraag: deel(d.id), antwoord: d.tekst, rapport: true })),
    ...(typeof gegevens['tot'] === 'string' && isDatum(gegevens['tot']) ? [{ vraag: 'Laatste dag', antwoord: datumVoluit(gegevens['tot']) }] : []),
    ...lijst('vastgelegd').map(({ id, tekst: woorden }) => ({ vraag: EIS_ZIN[id as Eis] ?? id, antwoord: woorden, rapport: true })),
    ...tekst('toelichting', 'Toelichting'),
    ...tekst('sha256', 'Controlegetal (SHA-256)'),
  ]
}
