import type { ReactNode } from 'react'
import { portaal } from '../teksten/portaal.ts'
import { Koppeling } from './koppeling.tsx'

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
          <span className="alleen-scherm">{wie && <>· <Koppeling href="/sessies">{portaal.sessies}</Koppeling> · </>}{actie}</span>
        </div>
      </div>
    </header>
  )
}
