import { UITKOMST_LABEL } from '@zelfonderzoek/validation/bevinding/bevinding'
import { LANGSTE_TEKST } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { Kop } from '../../ui/kop.tsx'
import { Status } from '../../ui/status.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { UITKOMST_VORM } from '../formulier/uitkomstvorm.ts'
import type { Importblad, Itemregel } from './importblad.ts'

const getal = (n: number): string => n.toLocaleString('nl-NL')

/** Per item which questions of the Bijlage the text answers, with the words that decided. */
export function Itemlijst({ items }: Pick<Importblad, 'items'>) {
  return (
    <section aria-labelledby="antwoorden">
      <Kop niveau={2} id="antwoorden">Wat uw tekst beantwoordt</Kop>
      <p>De controle geeft advies. Wat ontbreekt, vult u na het overnemen zelf aan.</p>
      <ol className="itemlijst">{items.map((item) => <Item key={item.nummer} item={item} />)}</ol>
    </section>
  )
}

function Item({ item: { nummer, titel, stukken, teVeel, aspecten } }: { item: Itemregel }) {
  const goed = aspecten.filter(({ uitkomst }) => uitkomst === 'aanwezig' || uitkomst === 'nvt_gemotiveerd').length
  const vorm = goed === aspecten.length ? 'heel' : goed > 0 || stukken > 0 ? 'half' : 'leeg'
  return (
    <li id={`item-${nummer}`}>
      <Uitklap klein={false} kop={<>{nummer}. {titel} <Status vorm={vorm} licht>{goed} van {aspecten.length} beantwoord</Status></>}>
        {stukken === 0 && <p>Wij vonden geen tekst voor dit onderdeel. Staat die er wel? Kies dan bij dat blok onderdeel {nummer}.</p>}
        <ul className="itemlijst__aspecten">
          {aspecten.map(({ aspect, vraag, uitkomst, bewijs }) => (
            <li key={aspect}>
              <Status vorm={UITKOMST_VORM[uitkomst]}>{UITKOMST_LABEL[uitkomst]}</Status>
              <span>{vraag}{bewijs && <> <q className="rapport">{kort(bewijs)}</q></>}</span>
            </li>
          ))}
        </ul>
      </Uitklap>
      {teVeel > 0 && <p className="klein"><Status vorm="alarm">{getal(teVeel)} tekens te veel</Status> In dit onderdeel passen {getal(LANGSTE_TEKST)} tekens. Kies bij enkele blokken ‘Hoort nergens bij’. Het hele bestand blijft bij het dossier.</p>}
    </li>
  )
}

const kort = (tekst: string): string => (tekst.length > 140 ? `${tekst.slice(0, 138).trimEnd()}…` : tekst)
