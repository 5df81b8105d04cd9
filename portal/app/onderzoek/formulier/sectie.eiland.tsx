import type { Feit, Secties, SectieNummer, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { type Veldconflict, voegSamen } from '@zelfonderzoek/validation/zelfonderzoek/samenvoegen'
import { controleerSectieMet } from '@zelfonderzoek/validation/volledigheid/controleer-sectie-met'
import type { Tekstuitkomst } from '@zelfonderzoek/validation/volledigheid/tekst/beoordeel-sectietekst'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Formulier } from '../../formulier/formulier.tsx'
import { useFormulierToken } from '../../formulier/formulier-token.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Standaardknop } from '../../ui/standaardknop.tsx'
import type { Veldwaarden, Vraagdef } from '../velden/velddef.ts'
import { Feitentijdlijn } from '../tijdschema/feitentijdlijn.tsx'
import { leesInhoud, veldenUit } from './lees-inhoud.ts'
import { Bewaarregel } from './bewaarregel.tsx'
import { Conflict } from './conflict.tsx'
import { useAutosave } from './use-autosave.ts'
import { useTekstlezer } from './use-tekstlezer.ts'
import { useVertrek } from './use-vertrek.ts'
import { Sectieformulier, type Vraagtekst } from './sectieformulier.tsx'

export interface SectieEilandProps {
  nummer: SectieNummer
  adres: string
  zelfonderzoekId: string
  vragen: readonly Vraagdef[]
  teksten: Record<string, Vraagtekst>
  inhoud: Veldwaarden
  /** What the free text of `inhoud` says; read anew only when it changes. */
  vrij: readonly Tekstuitkomst[]
  versie: number
  bewaardOp: string | null
  records: Pick<Zelfonderzoek, 'basisoorzaken' | 'verbetermaatregelen'>
  volgende: { nummer: number, titel: string } | null
  fouten: Record<string, string>
  /** What stood in the form when the island came to life; the browser entry adds it. */
  getypt?: readonly (readonly [string, string])[]
}

/** The form of one section: judged while typing, saved by itself, and an ordinary form without JavaScript. */
export default function SectieEiland({ nummer, adres, zelfonderzoekId, vragen, teksten, inhoud, vrij, versie, bewaardOp, records, volgende, fouten, getypt }: SectieEilandProps) {
  const token = useFormulierToken()
  const [waarden, zetWaarden] = useState(inhoud)
  const [conflicten, zetConflicten] = useState<Veldconflict[]>([])
  const basis = useRef(inhoud)
  const naBewaren = useCallback((bewaard: Veldwaarden) => { basis.current = bewaard }, [])
  const opslag = useAutosave({ adres: `${adres}/bewaren`, zelfonderzoekId, token, waarden, versie, bewaardOp, naBewaren })
  const zet = useCallback((veld: string, waarde: unknown) => zetWaarden((was) => ({ ...was, [veld]: waarde })), [])
  const lees = useTekstlezer(String(inhoud['vrijeTekst'] ?? ''), String(waarden['vrijeTekst'] ?? ''), vrij)
  const { aspecten } = useMemo(() => controleerSectieMet(lees, nummer, metSectie(nummer, waarden, records), {}), [lees, nummer, waarden, records])
  const laatste = useRef(waarden)
  laatste.current = waarden
  const { uitkomst, bewaar } = opslag
  useEffect(() => {
    if (uitkomst?.soort !== 'conflict') return
    const { samen, conflicten: gevonden } = voegSamen(basis.current, laatste.current, uitkomst.huidig)
    basis.current = uitkomst.huidig
    zetWaarden(samen)
    zetConflicten(gevonden)
    if (gevonden.length === 0) window.setTimeout(() => bewaar(uitkomst.versie))
  }, [uitkomst, bewaar])
  useEffect(() => {
    if (getypt) zetWaarden((was) => leesInhoud(vragen, veldenUit(getypt), was))
  }, [getypt, vragen])
  const overzicht = adres.replace(/\/onderdeel\/.*$/, '')
  const wegen = { overzicht, volgende: volgende ? `${overzicht}/onderdeel/${volgende.nummer}` : `${overzicht}/controleren` }
  const { naar, verstuur } = useVertrek(opslag, wegen)
  const kies = (conflict: Veldconflict, waarde: unknown): void => {
    const rest = conflicten.filter((c) => c !== conflict)
    zet(conflict.veld.split('.')[0] ?? '', waarde)
    zetConflicten(rest)
    if (rest.length === 0 && uitkomst?.soort === 'conflict') window.setTimeout(() => bewaar(uitkomst.versie))
  }
  return (
    <Formulier action={adres} onBlur={() => bewaar()} onSubmit={verstuur}>
      <Standaardknop name="doe" value="volgende" />
      <input type="hidden" name="versie" value={opslag.versie} />
      <Sectieformulier
        vragen={vragen} teksten={teksten} waarden={waarden} zet={zet} aspecten={aspecten} fouten={fouten}
        onder={(vraag) => (
          <>
            {conflicten
              .filter((c) => vraag.velden.some((v) => v.veld === c.veld.split('.')[0]))
              .map((c) => <Conflict key={c.veld} conflict={c} doorFunctie={uitkomst?.soort === 'conflict' ? uitkomst.doorFunctie : null} kies={(w) => kies(c, w)} />)}
            {vraag.id === 'tijdschema' && <Feitentijdlijn rijen={waarden['tijdschema'] as Feit[]} />}
          </>
        )}
      />
      <Bewaarregel opslag={opslag} />
      <Knoppen>
        <Knop name="doe" value="volgende" bezig={naar === wegen.volgende}>{volgende ? `Opslaan en naar ${volgende.nummer}. ${volgende.titel}` : 'Opslaan en naar controleren'}</Knop>
        <Knop name="doe" value="overzicht" soort="stil" bezig={naar === overzicht}>Opslaan en terug naar overzicht</Knop>
      </Knoppen>
      <p className="klein zacht">U kunt altijd opslaan, ook als er nog iets ontbreekt.</p>
    </Formulier>
  )
}

/** A report of which only this section and the records count. */
export function metSectie(nummer: SectieNummer, waarden: Veldwaarden, records: SectieEilandProps['records']): Zelfonderzoek {
  const leeg = leegZelfonderzoek()
  return { ...leeg, ...records, secties: { ...leeg.secties, [nummer]: waarden } as unknown as Secties }
}
