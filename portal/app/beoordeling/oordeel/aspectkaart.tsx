import { redenNodig } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import { Melding } from '../../ui/melding.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Status } from '../../ui/status.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'
import { Aspectblok } from './aspectkop.tsx'
import { Oordeelconflict } from './oordeelconflict.tsx'
import type { Aspectgegevens } from './oordeelgegevens.ts'
import { OORDEELKEUZES } from './oordeeltekst.ts'
import { useOordeel } from './use-oordeel.ts'

interface AspectkaartProps {
  gegevens: Aspectgegevens
  adres: string
  indieningId: string
  fout: (veld: string) => string | undefined
  getypt: readonly (readonly [string, string])[] | undefined
}

/** What the toezichthouder judges of one aspect. Without JavaScript the reason is always there; with it only when it is asked. */
export function Aspectkaart({ gegevens, adres, indieningId, fout, getypt }: AspectkaartProps) {
  const { id, vraag, controle } = gegevens
  const { waarden, zet, versie, bewaar, conflicten, beslis, doorFunctie } = useOordeel({ gegevens, adres, indieningId, getypt })
  const anders = controle !== null && redenNodig(controle.uitkomst, waarden.oordeel)
  const toonReden = anders || waarden.reden !== '' || fout(`${id}.reden`) !== undefined
  return (
    <Aspectblok gegevens={gegevens} onBlur={() => bewaar()}>
      <input type="hidden" name={`${id}.versie`} value={versie} />
      <Radiogroep
        name={`${id}.oordeel`} label={<VisueelVerborgen>Uw oordeel: {vraag}</VisueelVerborgen>} keuzes={OORDEELKEUZES} waarde={waarden.oordeel} onKies={(waarde) => zet('oordeel', waarde)}
        vorm="naast" fout={fout(`${id}.oordeel`)} beschrevenDoor={controle ? `controle-${id}` : undefined}
      />
      <div className={toonReden ? undefined : 'bij-keuze--weg'}>
        <Melding soort={anders ? 'letop' : 'info'}>
          <p><strong>{anders ? 'U oordeelt anders dan de controle.' : 'Oordeelt u anders dan de controle?'}</strong> Dat mag. Schrijf waarom.</p>
          <Tekstgebied
            name={`${id}.reden`} label={<>Reden, alleen voor het dossier<VisueelVerborgen>: {vraag}</VisueelVerborgen></>} rows={2} strak fout={fout(`${id}.reden`)}
            value={waarden.reden} onChange={(e) => zet('reden', e.target.value)}
          />
        </Melding>
      </div>
      <Uitklap kop={<>Opmerking voor de aanbieder<VisueelVerborgen>: {vraag}</VisueelVerborgen></>} open={waarden.oordeel === 'aanvullen' || gegevens.oordeel.opmerking !== '' || fout(`${id}.opmerking`) !== undefined}>
        <Tekstgebied
          name={`${id}.opmerking`} label={<>Opmerking<VisueelVerborgen>: {vraag}</VisueelVerborgen></>} hulp={waarden.oordeel === 'aanvullen' ? 'Schrijf op wat er bij moet. De aanbieder leest dit.' : 'De aanbieder leest dit na uw besluit.'} rows={2} strak
          fout={fout(`${id}.opmerking`)} value={waarden.opmerking} onChange={(e) => zet('opmerking', e.target.value)}
        />
      </Uitklap>
      {conflicten.length > 0 && <Oordeelconflict conflicten={conflicten} doorFunctie={doorFunctie} beslis={beslis} />}
      {!waarden.oordeel && <p><Status vorm="rust" licht>nog geen oordeel</Status></p>}
    </Aspectblok>
  )
}
