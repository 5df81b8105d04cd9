import { redenNodig } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import { UITKOMST_LABEL } from '@zelfonderzoek/validation/bevinding/bevinding'
import type { Aspect } from '@zelfonderzoek/validation/checklist/onderdeel'
import { UITKOMST_VORM } from '../onderzoek/formulier/uitkomstvorm.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Bevinding } from '../ui/bevinding.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Melding } from '../ui/melding.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Status } from '../ui/status.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import type { Oordeelinvoer } from './bewaar-oordelen.server.ts'
import type { Aspectcontrole } from './laad-beoordeling.server.ts'
import { OORDEELKEUZES, oordeelTekst } from './oordeelvorm.ts'
import { rapportplek } from './rapport/sectielezing.tsx'

interface AspectkaartProps {
  aspect: Pick<Aspect, 'id' | 'vraag' | 'grondslag' | 'velden'>
  controle: Aspectcontrole | undefined
  oordeel: Oordeelinvoer
  /** What the toezichthouder said in the round before. */
  vorige: { ronde: number, oordeel: string, opmerking: string } | undefined
  fout: (veld: string) => string | undefined
  leesbaar: boolean
}

/** One aspect: what the check found, and what the toezichthouder judges. */
export function Aspectkaart({ aspect: { id, vraag, grondslag, velden }, controle, oordeel, vorige, fout, leesbaar }: AspectkaartProps) {
  const [eerste] = controle?.bevindingen ?? []
  const anders = controle !== undefined && redenNodig(controle.uitkomst, oordeel.oordeel)
  return (
    <section className="aspect" aria-labelledby={`kop-${id}`}>
      <Kop niveau={3} id={`kop-${id}`}>{vraag}</Kop>
      <Alinea soort="grondslag">{grondslag} · <Koppeling href={`#${rapportplek(velden[0] ?? '')}`}>in het rapport<VisueelVerborgen>: {vraag}</VisueelVerborgen></Koppeling></Alinea>
      {controle && (
        <Bevinding
          id={`controle-${id}`} vorm={UITKOMST_VORM[controle.uitkomst]} woord={`Controle: ${UITKOMST_LABEL[controle.uitkomst].toLowerCase()}`}
          watErIs={eerste?.watErIs} watOntbreekt={eerste?.watOntbreekt} bewijs={eerste ? undefined : controle.bewijs}
        >
          {vorige?.opmerking && <p className="klein zacht">Ronde {vorige.ronde}, {oordeelTekst(vorige.oordeel).toLowerCase()}: {vorige.opmerking}</p>}
        </Bevinding>
      )}
      {leesbaar
        ? <Gelezen oordeel={oordeel} />
        : (
            <>
              <input type="hidden" name={`${id}.versie`} value={oordeel.versie} />
              <Radiogroep
                name={`${id}.oordeel`} label={<>Uw oordeel<VisueelVerborgen>: {vraag}</VisueelVerborgen></>} keuzes={OORDEELKEUZES} waarde={oordeel.oordeel}
                vorm="naast" fout={fout(`${id}.oordeel`)} beschrevenDoor={controle && `controle-${id}`}
              />
              <Uitklap kop={<>Opmerking voor de aanbieder<VisueelVerborgen>: {vraag}</VisueelVerborgen></>} open={oordeel.oordeel === 'aanvullen' || oordeel.opmerking !== '' || fout(`${id}.opmerking`) !== undefined}>
                <Tekstgebied name={`${id}.opmerking`} label="Uw opmerking" hulp="Bij aanvullen: schrijf op wat er bij moet. De aanbieder leest dit." rows={2} defaultValue={oordeel.opmerking} fout={fout(`${id}.opmerking`)} />
              </Uitklap>
              {anders && !oordeel.reden.trim() && <Melding soort="letop"><p><strong>U oordeelt anders dan de controle.</strong> Dat mag. Schrijf hieronder waarom.</p></Melding>}
              <Uitklap kop={<>Reden als u anders oordeelt dan de controle<VisueelVerborgen>: {vraag}</VisueelVerborgen></>} open={anders || oordeel.reden !== '' || fout(`${id}.reden`) !== undefined}>
                <Tekstgebied name={`${id}.reden`} label="Uw reden" hulp="Alleen voor het dossier. De aanbieder leest dit niet." rows={2} defaultValue={oordeel.reden} fout={fout(`${id}.reden`)} />
              </Uitklap>
              {!oordeel.oordeel && <p><Status vorm="rust" licht>nog geen oordeel</Status></p>}
            </>
          )}
    </section>
  )
}

function Gelezen({ oordeel: { oordeel, opmerking, reden } }: { oordeel: Oordeelinvoer }) {
  return (
    <>
      <p><strong>Uw oordeel:</strong> {oordeelTekst(oordeel) || 'geen oordeel'}</p>
      {opmerking && <p className="rapport">{opmerking}</p>}
      {reden && <p className="klein zacht">Reden voor het dossier: {reden}</p>}
    </>
  )
}
