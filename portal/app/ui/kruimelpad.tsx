import { ui } from '../teksten/ui.ts'
import { Koppeling } from './koppeling.tsx'

export interface Kruimel { naam: string, href: string }

/** Where the page stands; `hier` is the page itself. First thing on the page. */
export function Kruimelpad({ kruimels, hier }: { kruimels: readonly Kruimel[], hier: string }) {
  return (
    <nav className="utrecht-breadcrumb-nav kruimel" aria-label={ui.kruimelpad}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {kruimels.map(({ naam, href }) => <li key={href}><Koppeling href={href}>{naam}</Koppeling></li>)}
        <li><span aria-current="page">{hier}</span></li>
      </ol>
    </nav>
  )
}
