import type { ReactNode } from 'react'
import { portaal } from '../teksten/portaal.ts'

interface PortaalkopProps {
  /** Who is logged in: function and organisation, no name. */
  wie?: { functie: string, organisatie: string } | undefined
  /** Log in or log out. */
  actie: ReactNode
}

/** Top of every page. */
export function Portaalkop({ wie, actie }: PortaalkopProps) {
  return (
    <header className="portaalkop">
      <div className="bladspiegel">
        <a className="merk" href="/">{portaal.naam}<span>{portaal.onderschrift}</span></a>
        <div className="wie">
          {wie && <><strong>{wie.functie}</strong> {wie.organisatie} </>}
          <span className="alleen-scherm">{wie && '· '}{actie}</span>
        </div>
      </div>
    </header>
  )
}
