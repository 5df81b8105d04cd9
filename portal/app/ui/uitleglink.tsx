import { ui } from '../teksten/ui.ts'
import { Koppeling } from './koppeling.tsx'
import { VisueelVerborgen } from './visueel-verborgen.tsx'

/** From a finding to the page about its rule. Beside fields it opens a tab of its own, so that text that is not saved yet stays. */
export function Uitleglink({ regel, naam, zelfdeTabblad = false }: { regel: string, naam?: string | undefined, zelfdeTabblad?: boolean }) {
  const tabblad = zelfdeTabblad ? {} : { target: '_blank', rel: 'noopener' }
  return <Koppeling className="klein bijeen" href={`/uitleg/${regel}`} {...tabblad}>{ui.uitleg}{naam && <VisueelVerborgen>: {naam}</VisueelVerborgen>}{!zelfdeTabblad && ` ${ui.nieuwTabblad}`}</Koppeling>
}
