import { Berichtvelden } from '../bericht/berichtvelden.tsx'
import type { Berichtinvoer } from '../bericht/eigen-berichten.ts'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Gatenvelden } from './gatenvelden.tsx'
import { Grondvelden } from './grondvelden.tsx'
import type { Stapinvoer } from './lees-stap.ts'
import type { Stapvorm } from './stapvorm.ts'

interface StapformulierProps { vorm: Stapvorm, anderen: readonly { id: string, naam: string }[], invoer: Stapinvoer, berichten: readonly Berichtinvoer[] | undefined, sleutel: string, fouten: readonly Foutregel[], toezichthouder: boolean }

/** The form of a step, as its line in the table asks. */
export function Stapformulier({ vorm, anderen, invoer, berichten, sleutel, fouten, toezichthouder }: StapformulierProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  const van = (lijst: Stapinvoer['delen'], id: string): string => lijst.find((een) => een.id === id)?.tekst ?? ''
  return (
    <Formulier>
      <input type="hidden" name="sleutel" value={sleutel} />
      {vorm.persoon && <Tekstveld name="persoon" label="Om wie gaat het?" hulp="Schrijf de functie of relatie op, geen naam." kort defaultValue={invoer.persoon} fout={fout('persoon')} />}
      {vorm.overdracht && <Keuzelijst name="aanId" label="Aan wie draagt u over?" hulp="Daarna kunt u dit dossier niet meer lezen." leeg="Maak een keuze" keuzes={anderen.map(({ id, naam }) => ({ waarde: id, label: naam }))} defaultValue={invoer.aanId ?? ''} fout={fout('aanId')} kort />}
      {vorm.velden.length > 0 && <Gatenvelden velden={vorm.velden} invoer={invoer.velden} fout={fout('velden')} />}
      {vorm.gronden.length > 0 && <Grondvelden gronden={vorm.gronden} motiveer={vorm.motiveringPerGrond} invoer={invoer.gronden} fout={fout('gronden')} />}
      {vorm.motivering && <Tekstgebied name="motivering" label="Motivering" hulp="Komt in het bericht aan de aanbieder." rows={5} defaultValue={invoer.motivering} fout={fout('motivering')} />}
      {vorm.delen.map(({ id, naam, grondslag }) => (
        <Tekstgebied key={id} name={`deel.${id}`} label={naam} hulp={grondslag} rows={5} defaultValue={van(invoer.delen, id)} fout={fout(`deel.${id}`) ?? (van(invoer.delen, id).trim() ? undefined : fout('delen'))} />
      ))}
      {vorm.tot !== null && <Datumveld name="tot" label={`Laatste dag: ${vorm.tot}`} waarde={invoer.tot} fout={fout('tot')} />}
      {vorm.vastleggen.map(({ id, label, verplicht }) => (
        <Tekstgebied key={id} name={`eis.${id}`} label={label} hulp="Dit blijft in het dossier staan." rows={3} nietVerplicht={!verplicht} defaultValue={van(invoer.vastgelegd, id)} fout={fout(id)} />
      ))}
      {vorm.toelichting && <Tekstgebied name="toelichting" label="Toelichting" hulp="Komt in het bericht." nietVerplicht rows={4} defaultValue={invoer.toelichting} fout={fout('toelichting')} />}
      {vorm.aantekening && <Tekstgebied name="toelichting" label="Aantekening" hulp="Wat er is besproken of gedaan, met wie (functie) en wanneer. Blijft in het dossier." nietVerplicht rows={4} defaultValue={invoer.toelichting} fout={fout('toelichting')} />}
      <Alinea soort="klein">{vorm.berichten.length > 0 ? `Hierna gaat uit: ${vorm.berichten.map(({ naam }) => naam.toLowerCase()).join('; ')}.` : 'Er gaat geen bericht uit.'}</Alinea>
      {vorm.berichten.length > 0 && toezichthouder
        ? <Berichtvelden berichten={fouten.length > 0 && !berichten?.length ? undefined : berichten} fouten={fouten} doe="zetten" naam={vorm.naam} />
        : <Knoppen><Knop name="doe" value="zetten">{vorm.naam}</Knop></Knoppen>}
    </Formulier>
  )
}
