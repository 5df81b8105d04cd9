import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { prognoseVan, type Termijnrun } from '@zelfonderzoek/validation/protocol/prognose'
import { Alinea } from '../ui/alinea.tsx'
import { Kop } from '../ui/kop.tsx'
import { Status } from '../ui/status.tsx'
import { Uitklap } from '../ui/uitklap.tsx'

const STAND = { gedaan: 'klaar op', loopt: 'uiterlijk', verwacht: 'dan uiterlijk' } as const

/** Whether the aim of the protocol is within reach when every step that is left takes as long as it may; an aim, so it only warns. */
export function Prognose({ protocol, termijnen, vandaag }: { protocol: Protocol, termijnen: readonly Termijnrun[], vandaag: string }) {
  const prognose = prognoseVan(protocol, termijnen, vandaag)
  if (!prognose || !protocol.prognose) return null
  const { doel, uiterlijkOp, ruimte, haalbaar, stappen } = prognose
  const naam = (id: string): string => (protocol.termijnen[id] ?? protocol.gesteldeTermijnen[id])?.naam ?? id
  const dagen = Math.abs(ruimte) === 1 ? '1 dag' : `${Math.abs(ruimte)} dagen`
  return (
    <>
      <Kop niveau={2} alsNiveau={3}>Prognose</Kop>
      <p><Status vorm={haalbaar ? 'klok' : 'alarm'} kleur={haalbaar ? 'zacht' : 'letop'}>{haalbaar ? `haalbaar, met ${dagen} ruimte` : `${dagen} te laat als alles zo lang duurt als het mag`}</Status></p>
      <Alinea soort="klein">Doel: {naam(protocol.prognose.doel).toLowerCase()}, {datumVoluit(doel.eindOp)}. Nu verwacht: uiterlijk {datumVoluit(uiterlijkOp)}. Het doel is een streven.</Alinea>
      <Uitklap kop="Zo is de prognose berekend">
        <ol className="klein">{stappen.map(({ termijn, tot, stand }) => <li key={termijn}>{naam(termijn)}: {STAND[stand]} {datumVoluit(tot)}</li>)}</ol>
      </Uitklap>
    </>
  )
}
