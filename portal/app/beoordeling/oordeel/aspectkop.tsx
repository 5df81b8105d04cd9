import { UITKOMST_LABEL } from '@zelfonderzoek/validation/bevinding/bevinding'
import type { ReactNode } from 'react'
import { UITKOMST_VORM } from '../../onderzoek/formulier/uitkomstvorm.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Bevinding } from '../../ui/bevinding.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Label } from '../../ui/label.tsx'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'
import { type Aspectgegevens, aspectplek } from './oordeelgegevens.ts'

/** One aspect: its question, where it stands in the report and what the check found. Under it what the toezichthouder judges. */
export function Aspectblok({ gegevens, onBlur, children }: { gegevens: Aspectgegevens, onBlur?: () => void, children: ReactNode }) {
  const { id, vraag, grondslag, plek, controle, vorige, veranderd } = gegevens
  return (
    <section className="aspect" id={aspectplek(id)} tabIndex={-1} aria-labelledby={`kop-${id}`} onBlur={onBlur}>
      <Kop niveau={3} id={`kop-${id}`}>{vraag}</Kop>
      <Alinea soort="grondslag">
        {grondslag} · <Koppeling href={`#${plek}`}>in het rapport<VisueelVerborgen>: {vraag}</VisueelVerborgen></Koppeling>
        {veranderd && <> · <Label kleur="letop">veranderd</Label></>}
      </Alinea>
      {controle && (
        <Bevinding
          id={`controle-${id}`} vorm={UITKOMST_VORM[controle.uitkomst]} woord={`Controle: ${UITKOMST_LABEL[controle.uitkomst].toLowerCase()}`}
          watErIs={controle.watErIs} watOntbreekt={controle.watOntbreekt} bewijs={controle.bewijs || undefined} regel={id}
        >
          {vorige && <p className="klein zacht">{vorige}</p>}
        </Bevinding>
      )}
      {children}
    </section>
  )
}
