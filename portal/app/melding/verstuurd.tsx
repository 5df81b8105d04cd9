import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Kop } from '../ui/kop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import type { Meldinggegevens } from './laad-melding.server.ts'
import { Meldinglezing } from './meldinglezing.tsx'

/** A melding that was sent: the receipt, and what was sent. */
export function Verstuurd({ gegevens: { id, zaaknummer, verstuurd, toezichthouder, melding, onderzoek } }: { gegevens: Meldinggegevens }) {
  return (
    <>
      <Kop niveau={1}>{melding.titel || `Melding ${zaaknummer}`}</Kop>
      <Paneel soort="goed" kopId="bewijs">
        <Kop niveau={2} id="bewijs" strak>Uw melding is verstuurd</Kop>
        <Antwoordenlijst
          regels={[
            { vraag: 'Zaaknummer', antwoord: zaaknummer },
            { vraag: 'Verstuurd', antwoord: `${verstuurd?.op ?? ''}${verstuurd?.teLaat ? ', later dan na drie werkdagen' : ''}` },
            { vraag: 'Door', antwoord: verstuurd?.door ?? '' },
            { vraag: 'Aan', antwoord: toezichthouder },
            { vraag: 'Ontvangst bevestigd', antwoord: verstuurd?.bevestigd ?? 'nog niet' },
          ]}
        />
        {onderzoek
          ? <KnopLink href={`/onderzoeken/${id}`}>Naar het zelfonderzoek</KnopLink>
          : <Alinea>De toezichthouder bevestigt de ontvangst. U krijgt dan een bericht en kunt beginnen met uw zelfonderzoek.</Alinea>}
      </Paneel>
      <Meldinglezing melding={melding} />
    </>
  )
}
