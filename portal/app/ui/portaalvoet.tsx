import { portaal } from '../teksten/portaal.ts'
import { Koppeling } from './koppeling.tsx'

/** Bottom of every page. */
export function Portaalvoet() {
  return (
    <footer className="voet">
      <div className="bladspiegel">
        <ul>
          {portaal.voet.map(({ naam, href }) => <li key={href}><Koppeling href={href}>{naam}</Koppeling></li>)}
        </ul>
        <p className="zacht">{portaal.slot}</p>
      </div>
    </footer>
  )
}
