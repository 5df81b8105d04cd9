import { Formulier } from '../formulier/formulier.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'

/** The answers to the questions of the protocol, with their motivation. */
export interface Eindoordeel { zorgvuldig: string, zorgvuldigMotivering: string, verbeterplan: string, verbeterplanMotivering: string }

interface EindvragenProps {
  vragen: readonly { id: 'zorgvuldig' | 'verbeterplan', vraag: string, grondslag: string }[]
  oordeel: Eindoordeel
  versie: number
  sleutel: string
  fouten: readonly Foutregel[]
}

const KEUZES = [{ waarde: 'ja', label: 'Ja' }, { waarde: 'nee', label: 'Nog niet' }]

/** Saves the answers as a draft; the aanbieder sees them only after a decision. */
export function Eindvragen({ vragen, oordeel, versie, sleutel, fouten }: EindvragenProps) {
  return (
    <Formulier>
      <input type="hidden" name="versie" value={versie} />
      <input type="hidden" name="sleutel" value={sleutel} />
      <div className="naast">
        {vragen.map(({ id, vraag, grondslag }, plaats) => (
          <div key={id}>
            <Kop niveau={2} alsNiveau={3}>{plaats + 1}. {vraag}</Kop>
            <Radiogroep name={id} label={<>Uw antwoord<span className="vh">: {vraag}</span></>} hulp={grondslag} keuzes={KEUZES} waarde={oordeel[id]} vorm="naast" fout={foutVan(fouten, id)} />
            <Tekstgebied name={`${id}Motivering`} label={<>Motivering<span className="vh">: {vraag}</span></>} rows={5} defaultValue={oordeel[`${id}Motivering`]} fout={foutVan(fouten, `${id}Motivering`)} />
          </div>
        ))}
      </div>
      <Knop name="doe" value="eindoordeel" soort="stil">Antwoorden bewaren</Knop>
    </Formulier>
  )
}
