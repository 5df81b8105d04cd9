import { type Controleregel, CONTROLEREGEL_LABEL, type Mening } from '@zelfonderzoek/validation/beoordeling/controleregel'
import { Formulier } from '../../formulier/formulier.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'

/** What a toezichthouder said before of one rule for one record. */
export interface Regeloordeel { recordId: string, regel: string, oordeel: string, reden: string, versie: number }

/** Where judgements of the check are sent, what was said before, and what the api refused. Not there when the report may only be read. */
export interface Regelbeoordeling { adres: string, oordelen: readonly Regeloordeel[], fouten: Readonly<Record<string, string>> }

const MENING_LABEL: Record<Mening, string> = { eens: 'Eens', oneens: 'Oneens' }
const KEUZES = (['eens', 'oneens'] as const).map((waarde) => ({ waarde, label: MENING_LABEL[waarde] }))

/** How a value of the check reads. */
const GEZEGD: Record<string, string> = { ja: 'ja', twijfel: 'twijfel', nee: 'nog niet', sterk: 'sterker', middel: 'middel', zwak: 'zwakker', symptoom: 'een gevolg, nog geen oorzaak', directe_oorzaak: 'een directe oorzaak', basisoorzaak: 'een basisoorzaak' }

interface RegeloordelenProps extends Regelbeoordeling { recordId: string, nummer: string, regels: readonly { regel: Controleregel, gezegd: string }[] }

/** Agree with the check of one cause or measure, or overrule it with a reason. An ordinary form. */
export function Regeloordelen({ recordId, nummer, regels, adres, oordelen, fouten }: RegeloordelenProps) {
  const bij = (regel: string): Regeloordeel | undefined => oordelen.find((een) => een.recordId === recordId && een.regel === regel)
  const gedaan = regels.filter(({ regel }) => bij(regel)?.oordeel).length
  const mis = regels.some(({ regel }) => fouten[`${recordId}.${regel}.reden`])
  return (
    <Uitklap open={mis} kop={<>Bent u het eens met de controle?<VisueelVerborgen> Bij {nummer}.</VisueelVerborgen> {gedaan > 0 && `${gedaan} van ${regels.length} beoordeeld`}</>}>
      <Formulier action={adres} id={`regels-${recordId}`} aria-label={`De controle van ${nummer}`}>
        <input type="hidden" name="recordId" value={recordId} />
        {regels.map(({ regel, gezegd }) => {
          const nu = bij(regel)
          const id = `${recordId}.${regel}`
          return (
            <div key={regel} className="regeloordeel">
              <input type="hidden" name={`${regel}.versie`} value={nu?.versie ?? 0} />
              <Radiogroep id={id} name={regel} label={`${CONTROLEREGEL_LABEL[regel]}. De controle zegt: ${GEZEGD[gezegd] ?? gezegd}`} keuzes={KEUZES} waarde={nu?.oordeel} vorm="naast" fout={fouten[id]} />
              <div className="regeloordeel__reden"><Tekstveld id={`${id}.reden`} name={`${regel}.reden`} label="Waarom niet?" hulp="Alleen bij oneens." defaultValue={nu?.reden ?? ''} fout={fouten[`${id}.reden`]} /></div>
            </div>
          )
        })}
        <Knop name="doe" value="regels" soort="stil" klein>Bewaren<VisueelVerborgen>: oordeel over de controle van {nummer}</VisueelVerborgen></Knop>
        <p className="klein zacht">De aanbieder ziet dit niet. De beheerder ziet alleen hoe vaak, niet waar.</p>
      </Formulier>
    </Uitklap>
  )
}
