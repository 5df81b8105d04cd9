import { Koppeling } from '../../ui/koppeling.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import type { Ronde } from './laad-rondes.server.ts'

interface RondekaartProps { ronde: Ronde, id: string, adres: string, /** Newest text to compare with. */ naar: string | null }

/** One submission: when, by whom, and what the toezichthouder asked after it. */
export function Rondekaart({ ronde: { ronde, op, door, verklaardDoor, reden, sha256, motivering, punten }, id, adres, naar }: RondekaartProps) {
  return (
    <section className="ronde" aria-labelledby={`ronde-${ronde}`}>
      <Kop niveau={3} id={`ronde-${ronde}`} strak>Ronde {ronde}</Kop>
      <p>Ingediend op {op} door de {door}. De {verklaardDoor} verklaarde achter het rapport te staan.</p>
      {reden && <p>Bij het indienen stond erbij: <q className="rapport">{reden}</q></p>}
      {(punten.length > 0 || motivering) && (
        <div className="bevinding bevinding--half">
          <p><strong>De toezichthouder vroeg om aanvulling{punten.length > 0 && ` bij ${punten.length === 1 ? '1 punt' : `${punten.length} punten`}`}.</strong></p>
          {motivering && <p className="rapport rapport--regels">{motivering}</p>}
          {punten.length > 0 && <ul>{punten.map(({ aspect, sectie, vraag, opmerking }) => <li key={aspect}>{sectie}. {vraag}{opmerking && <><br /><q className="rapport">{opmerking}</q></>}</li>)}</ul>}
        </div>
      )}
      <p className="ronde__links">
        <Koppeling href={`${adres}?lees=${ronde}#lezen`}>Lees ronde {ronde} zoals ingediend</Koppeling>
        {naar !== null && <Koppeling href={`${adres}?van=${ronde}&naar=${naar}#verschillen`}>Vergelijk ronde {ronde} met {naar === 'nu' ? 'de tekst van nu' : `ronde ${naar}`}</Koppeling>}
        <Koppeling href={`/onderzoeken/${id}/ontvangstbewijs?ronde=${ronde}`}>Ontvangstbewijs<span className="vh"> van ronde {ronde}</span></Koppeling>
      </p>
      <Uitklap kop={<>Controlegetal<span className="vh"> van ronde {ronde}</span></>}><p>SHA-256: <code className="hash">{sha256}</code></p></Uitklap>
    </section>
  )
}
