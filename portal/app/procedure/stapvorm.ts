import { EIS_ZIN, type Eis } from '@zelfonderzoek/validation/protocol/eis'
import { isPerPersoon } from '@zelfonderzoek/validation/protocol/klokbelet'
import { PROCESHANDELING_LABEL, type Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Partij } from '@zelfonderzoek/validation/protocol/partij'
import type { Deel, Grond, Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { isEigenEis } from '@zelfonderzoek/validation/protocol/toets-eis'

/** What the form of a step asks, read from its line in the table. */
export interface Stapvorm {
  handeling: Proceshandeling
  naam: string
  grondslag: string
  /** Where the dossier goes, when it moves on. */
  naar: string | null
  besluit: string | null
  motivering: boolean
  gronden: readonly (Omit<Grond, 'onderdelen'> & { onderdelen?: readonly string[] | undefined })[]
  motiveringPerGrond: boolean
  tot: string | null
  persoon: boolean
  delen: readonly Deel[]
  /** Fields of the melding of which a gap can be named. */
  velden: readonly { id: string, vraag: string, grondslag: string }[]
  /** The dossier goes to another toezichthouder. */
  overdracht: boolean
  vastleggen: readonly { id: Eis, label: string, verplicht: boolean }[]
  /** Names of the notices that go out, with to whom. */
  berichten: readonly { id: string, naam: string }[]
  /** Words that come in a notice, when one goes to somebody who gets more than the outcome. */
  toelichting: boolean
  /** Nothing goes out to such a party: words that only stay in the dossier. */
  aantekening: boolean
}

const MET_WOORDEN: readonly Partij[] = ['aanbieder', 'melder', 'toezichthouder', 'pshi', 'politie_justitie', 'rijksinspectie']

/** The form of a line of the table. */
export function stapvorm(protocol: Protocol, regel: Procedureregel): Stapvorm {
  const heeft = (eis: Eis): boolean => regel.eisen?.includes(eis) ?? false
  const besluit = protocol.besluiten.find(({ id }) => id === regel.besluit)
  const berichten = protocol.berichten.filter(({ id }) => regel.berichten?.includes(id))
  const termijn = [...(regel.start ?? []), ...(regel.verlengt ?? [])].find((id) => id in protocol.gesteldeTermijnen || regel.verlengt?.includes(id))
  const toelichting = berichten.some(({ aan }) => aan.some((partij) => MET_WOORDEN.includes(partij))) || regel.rol.includes('onderzoeker')
  return {
    handeling: regel.handeling, naam: PROCESHANDELING_LABEL[regel.handeling], grondslag: regel.grondslag,
    naar: regel.naar ? (protocol.standen.find(({ id }) => id === regel.naar)?.naam ?? null) : null,
    besluit: besluit?.naam ?? null,
    motivering: heeft('motivering'), gronden: besluit?.gronden ?? [], motiveringPerGrond: heeft('motivering_per_grond'),
    tot: heeft('termijn_gesteld') ? ((termijn && (protocol.termijnen[termijn] ?? protocol.gesteldeTermijnen[termijn])?.naam) ?? 'Laatste dag') : null,
    persoon: [regel.mits, ...(regel.start ?? [])].some((id) => id !== undefined && isPerPersoon(protocol, id)),
    delen: heeft('delen') ? berichten.flatMap(({ delen = [] }) => delen) : [],
    velden: regel.handeling === 'melding_laten_aanvullen' ? protocol.intake.map(({ id, vraag, grondslag }) => ({ id, vraag, grondslag })) : [],
    overdracht: regel.handeling === 'overdragen',
    vastleggen: [
      ...(regel.eisen ?? []).filter((eis) => !isEigenEis(eis) && eis !== 'motivering_per_grond').map((id) => ({ id, label: EIS_ZIN[id], verplicht: true })),
      ...(heeft('reactietermijn_voorbij') ? [{ id: 'reacties_binnen' as const, label: 'Loopt de termijn om te reageren nog? Schrijf op wie al heeft gereageerd.', verplicht: false }] : []),
    ],
    berichten: berichten.map(({ id, naam }) => ({ id, naam })),
    toelichting, aantekening: !toelichting && !heeft('motivering'),
  }
}
