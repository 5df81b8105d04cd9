import { OPVOLGSCORE, STERKTE_LABEL } from '@zelfonderzoek/validation/opvolging/opvolging'
import { Formulier } from '../formulier/formulier.tsx'
import { foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import type { Formulierprops } from './meldformulier.tsx'

const keuzes = (van: Readonly<Record<string, string>>) => Object.entries(van).map(([waarde, label]) => ({ waarde, label }))

/** What the toezichthouder finds of a measure: how far it was carried out, and how strong it is. */
export function Scoreformulier({ maatregel: { id, volgorde, versie, sterkte }, invoer, open, sleutel, fouten }: Formulierprops) {
  const fout = (veld: string) => foutVan(fouten, `${veld}-${id}`)
  return (
    <div className="alleen-scherm">
      <Uitklap kop={<>Uitvoering beoordelen<VisueelVerborgen>: maatregel {volgorde}</VisueelVerborgen></>} open={open} klein={false}>
        <Formulier>
          <input type="hidden" name="sleutel" value={sleutel} />
          <input type="hidden" name="opvolging" value={id} />
          <input type="hidden" name="versie" value={versie} />
          <Radiogroep name="score" id={`score-${id}`} label="In hoeverre is de maatregel uitgevoerd?" waarde={invoer['score']} keuzes={keuzes(OPVOLGSCORE)} fout={fout('score')} />
          <Radiogroep name="sterkte" id={`sterkte-${id}`} label="Hoe sterk is de maatregel?" hulp="De controle deed bij het afsluiten een voorstel. U beslist." waarde={invoer['sterkte'] ?? sterkte} keuzes={[...keuzes(STERKTE_LABEL), { waarde: '', label: 'Niet te bepalen' }]} fout={fout('sterkte')} />
          <Tekstgebied name="motivering" id={`motivering-${id}`} label="Waarop baseert u dit?" hulp="De aanbieder krijgt dit oordeel als bericht." rows={3} defaultValue={invoer['motivering'] ?? ''} fout={fout('motivering')} />
          <Knop name="doe" value="beoordelen">Oordeel bewaren</Knop>
        </Formulier>
      </Uitklap>
    </div>
  )
}
