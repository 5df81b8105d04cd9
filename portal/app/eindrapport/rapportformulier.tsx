import { type Geschreven, rapportdelenVan } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import { PARTIJ_LABEL } from '@zelfonderzoek/validation/protocol/partij'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { Formulier } from '../formulier/formulier.tsx'
import { opsomming } from '../procedure/opsomming.ts'
import type { Formulierdelen } from '../toezichtonderzoek/formulierdelen.ts'
import { Alinea } from '../ui/alinea.tsx'
import { foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'

interface RapportformulierProps extends Formulierdelen { protocol: Protocol, moment: 'concept' | 'vaststellen', begin: readonly Geschreven[], versie: number, nieuw: boolean }

/** The report to write on, part by part as the protocol has it, and what sends it. */
export function Rapportformulier({ protocol, moment, begin, versie, nieuw, fouten, invoer, sleutel }: RapportformulierProps) {
  const { concept, rapport, afschrift } = protocol.ontvangers
  const aan = moment === 'concept' ? concept : [...rapport, ...afschrift]
  return (
    <>
      <Kop niveau={2}>{moment === 'concept' ? 'Conceptrapport schrijven' : 'Rapport afmaken'}</Kop>
      {nieuw && <Alinea>De feiten hieronder komen uit het dossier. Lees ze na en vul ze aan. Conclusies en advies schrijft u zelf.</Alinea>}
      <Alinea soort="klein">Een lege regel begint een nieuwe alinea. Een regel die met een streepje begint, wordt een punt in een lijst. Schrijf functies op, geen namen.</Alinea>
      <Formulier>
        <input type="hidden" name="sleutel" value={sleutel} />
        <input type="hidden" name="versie" value={versie} />
        {rapportdelenVan(protocol).filter(({ pasBijVaststellen }) => moment === 'vaststellen' || !pasBijVaststellen).map(({ id, naam, grondslag, pasBijVaststellen }) => (
          <Tekstgebied key={id} name={`deel.${id}`} label={naam} hulp={pasBijVaststellen ? `${grondslag}. Laat u dit leeg, dan komen hier de reacties met wat u ermee deed.` : grondslag} nietVerplicht={pasBijVaststellen} rows={id === 'feiten' ? 12 : 6} defaultValue={invoer[id] ?? begin.find((deel) => deel.id === id)?.tekst ?? ''} fout={foutVan(fouten, `deel.${id}`)} />
        ))}
        <Alinea soort="klein">{moment === 'concept' ? 'Het concept' : 'Het rapport'} gaat naar {opsomming([...new Set(aan)].map((partij) => PARTIJ_LABEL[partij]), 'en')}.</Alinea>
        <Knoppen>
          <Knop name="doe" value="bewaren" soort="stil">Bewaren</Knop>
          <Knop name="doe" value={moment === 'concept' ? 'versturen' : 'vaststellen'}>{moment === 'concept' ? 'Bewaren en concept versturen' : 'Bewaren en rapport vaststellen'}</Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}
