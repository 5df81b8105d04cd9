import { PROCESHANDELING_LABEL, type Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import { PROCESROL_LABEL } from '@zelfonderzoek/validation/protocol/procesrol'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { Tabel } from '../ui/tabel.tsx'

const EENHEID = { werkdag: ['werkdag', 'werkdagen'], dag: ['dag', 'dagen'], week: ['week', 'weken'], maand: ['maand', 'maanden'], uur: ['uur', 'uur'] } as const
const FEIT: Record<string, string> = { gebeurtenis: 'de gebeurtenis', bekend_bij_aanbieder: 'de dag waarop de aanbieder het wist', vernomen: 'de dag waarop de toezichthouder het vernam', vermist_sinds: 'het moment van de vermissing' }

/** Every term of a protocol, with its length, its start and whom it binds. */
export function Termijntabel({ protocol: { termijnen, gesteldeTermijnen } }: { protocol: Protocol }) {
  const naam = (id: string): string => (termijnen[id] ?? gesteldeTermijnen[id])?.naam.toLowerCase() ?? id
  const vanaf = (bron: Protocol['termijnen'][string]['vanaf'][number]): string => ('termijn' in bron ? `het einde van: ${naam(bron.termijn)}` : (FEIT[bron.gebeurtenis] ?? `de stap: ${PROCESHANDELING_LABEL[bron.gebeurtenis as Proceshandeling]?.toLowerCase()}`))
  return (
    <Tabel
      titel="Termijnen van dit protocol" blokken
      kolommen={[{ naam: 'Termijn' }, { naam: 'Wie' }, { naam: 'Hoe lang' }, { naam: 'Vanaf' }, { naam: 'Grondslag' }]}
      rijen={[
        ...Object.values(termijnen).map(({ id, naam: titel, bindt, duur, eenheid, soort, vanaf: starts, grondslag }) => ({
          sleutel: id, cellen: [titel, metHoofdletter(PROCESROL_LABEL[bindt]), `${duur} ${EENHEID[eenheid][duur === 1 ? 0 : 1]}${soort === 'streef' ? ' (streven)' : ''}`, starts.map(vanaf).join(', of '), grondslag],
        })),
        ...Object.values(gesteldeTermijnen).map(({ id, naam: titel, bindt, steltWie, grondslag }) => ({ sleutel: id, cellen: [titel, metHoofdletter(PROCESROL_LABEL[bindt]), `stelt ${PROCESROL_LABEL[steltWie]}`, 'de dag waarop die gesteld is', grondslag] })),
      ]}
    />
  )
}
