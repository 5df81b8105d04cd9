import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Melding } from '../ui/melding.tsx'
import type { Linkgegevens } from './gehoordedaden.server.ts'

/** The new link with its code, once. */
export function Linkpaneel({ link: { code, verlooptOp }, href }: { link: Linkgegevens, href: string }) {
  return (
    <Melding soort="letop" kop="Geef deze link en code door" role="status">
      <Alinea>U ziet ze alleen nu. Stuur de link, en geef de code langs een andere weg: per telefoon, op papier of in een gesprek. Zet ze nooit samen in één bericht.</Alinea>
      <Antwoordenlijst regels={[
        { vraag: 'Link', antwoord: <code className="hash">{href}</code> },
        { vraag: 'Code', antwoord: <code className="hash">{code.slice(0, 4)} {code.slice(4)}</code> },
        { vraag: 'Werkt tot', antwoord: momentVoluit(verlooptOp) },
      ]} />
    </Melding>
  )
}
