import { ui } from '../teksten/ui.ts'
import { Koppeling } from './koppeling.tsx'
import { VisueelVerborgen } from './visueel-verborgen.tsx'

/** From a finding to the page about its rule; in a tab of its own, so that text that is not saved yet stays. */
export function Uitleglink({ regel, naam }: { regel: string, naam?: string | undefined }) {
  return <Koppeling className="klein" href={`/uitleg/${regel}`} target="_blank" rel="noopener">{ui.uitleg}{naam && <VisueelVerborgen>: {naam}</VisueelVerborgen>} {ui.nieuwTabblad}</Koppeling>
}
