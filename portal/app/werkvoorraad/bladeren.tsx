import { KnopLink } from '../ui/knop-link.tsx'

interface BladerenProps { vorige: string, volgende: string, eerste: boolean }

/** The pages around this one; addresses are empty where there is none. */
export function Bladeren({ vorige, volgende, eerste }: BladerenProps) {
  if (!vorige && !volgende) return null
  return (
    <nav className="rij" aria-label="Bladeren">
      {eerste ? <span className="zacht">Eerste bladzijde</span> : vorige && <KnopLink soort="stil" href={vorige} rel="prev">Vorige dossiers</KnopLink>}
      {volgende ? <KnopLink soort="stil" href={volgende} rel="next">Volgende dossiers</KnopLink> : <span className="zacht">Laatste bladzijde</span>}
    </nav>
  )
}
