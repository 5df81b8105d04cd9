import { dag } from '../teksten/datum.ts'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { VERSIENAAM } from './versienaam.ts'

/** The versions of the report that the reader may see. */
export function Rapportlinks({ id, versies }: { id: string, versies: readonly { nummer: number, soort: string, op: string }[] }) {
  if (versies.length === 0) return null
  return (
    <>
      <Kop niveau={2}>Rapport van de toezichthouder</Kop>
      <Lijst punten={versies.map(({ nummer, soort, op }) => <Koppeling key={nummer} href={`/dossier/${id}/rapport/${nummer}`}>{VERSIENAAM[soort] ?? soort} van {dag(op)}</Koppeling>)} />
    </>
  )
}

/** From the dossier to the investigation and its report, once there is one. */
export function Onderzoeklinks({ id, gestart, rapport }: { id: string, gestart: boolean, rapport: boolean }) {
  if (!gestart) return null
  return (
    <Knoppen>
      <KnopLink soort={rapport ? 'stil' : 'primair'} href={`/dossier/${id}/onderzoek`}>Onderzoek: horen en stukken</KnopLink>
      <KnopLink soort={rapport ? 'primair' : 'stil'} href={`/dossier/${id}/rapport`}>Rapport schrijven</KnopLink>
    </Knoppen>
  )
}
