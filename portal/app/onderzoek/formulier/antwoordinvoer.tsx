import type { Antwoord } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Selectievak } from '../../ui/selectievak.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'
import type { Velddef } from '../velden/velddef.ts'

interface AntwoordinvoerProps {
  def: Extract<Velddef, { soort: 'antwoord' }>
  waarde: Antwoord
  zet: (waarde: Antwoord) => void
  hulp?: string | undefined
  fout?: string | undefined
  beschrevenDoor?: string | undefined
  vraag?: boolean
}

/** An answer, or "niet van toepassing" with its reason. What was typed stays when the box is ticked. */
export function Antwoordinvoer({ def, waarde, zet, hulp, fout, beschrevenDoor, vraag = false }: AntwoordinvoerProps) {
  return (
    <>
      <Tekstgebied
        name={def.veld} label={def.label} hulp={hulp} fout={fout} beschrevenDoor={beschrevenDoor} rows={def.regels ?? 4} strak vraag={vraag}
        value={waarde.tekst} onChange={(e) => zet({ ...waarde, tekst: e.target.value })}
      />
      <Selectievak name={`${def.veld}.nvt`} value="ja" label="Niet van toepassing" checked={waarde.nvt} onChange={(e) => zet({ ...waarde, nvt: e.target.checked })} />
      <div className={waarde.nvt ? 'bij-keuze' : 'bij-keuze bij-keuze--weg'}>
        <Tekstveld
          name={`${def.veld}.reden`} label="Waarom is dit niet van toepassing?" beschrevenDoor={beschrevenDoor}
          value={waarde.reden} onChange={(e) => zet({ ...waarde, reden: e.target.value })}
        />
      </div>
    </>
  )
}
