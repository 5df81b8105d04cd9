import { ui } from '../teksten/ui.ts'

export interface Menupunt { naam: string, href: string, huidig: boolean }

/** Main menu of the portal. */
export function Hoofdmenu({ punten }: { punten: readonly Menupunt[] }) {
  return (
    <nav className="hoofdmenu" aria-label={ui.hoofdmenu}>
      <div className="bladspiegel">
        <ul>
          {punten.map(({ naam, href, huidig }) => (
            <li key={href}><a href={href} aria-current={huidig ? 'page' : undefined}>{naam}</a></li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
