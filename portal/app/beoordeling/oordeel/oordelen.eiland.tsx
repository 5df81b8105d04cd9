import { useCallback, useSyncExternalStore } from 'react'
import { Formulier } from '../../formulier/formulier.tsx'
import { Bewaarregel } from '../../onderzoek/formulier/bewaarregel.tsx'
import { bewaarAlles } from '../../onderzoek/formulier/bewaar-alles.ts'
import { useVertrek } from '../../onderzoek/formulier/use-vertrek.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Aspectkaart } from './aspectkaart.tsx'
import type { Aspectgegevens } from './oordeelgegevens.ts'
import { geenKaarten, kaartenNu, samengevat, volgKaarten } from './oordeelstand.ts'

export interface OordelenEilandProps {
  /** Address of the page of this section. */
  adres: string
  indieningId: string
  aspecten: readonly Aspectgegevens[]
  fouten: Record<string, string>
  bewaardOp: string | null
  /** Where the buttons lead once everything is saved. */
  volgende: { tekst: string, href: string }
  sluiten: string
  /** What stood in the form when the island came to life; the browser entry adds it. */
  getypt?: readonly (readonly [string, string])[]
}

/** The judgements of one section: saved by themselves, and an ordinary form without JavaScript. */
export default function OordelenEiland({ adres, indieningId, aspecten, fouten, bewaardOp, volgende, sluiten, getypt }: OordelenEilandProps) {
  const alles = samengevat(useSyncExternalStore(volgKaarten, kaartenNu, geenKaarten), bewaardOp)
  const isVuil = useCallback(() => alles.vuil, [alles.vuil])
  const { naar, verstuur } = useVertrek({ stand: alles.stand, isVuil, bewaar: bewaarAlles }, { volgende: volgende.href, sluiten })
  return (
    <Formulier action={adres} onSubmit={verstuur}>
      {aspecten.map((gegevens) => (
        <Aspectkaart key={gegevens.id} gegevens={gegevens} adres={`${adres}/bewaren`} indieningId={indieningId} fout={(veld) => fouten[veld]} getypt={getypt} />
      ))}
      <Bewaarregel opslag={alles} />
      <Alinea soort="klein">De aanbieder ziet uw oordeel pas na een besluit.</Alinea>
      <Knoppen>
        <Knop name="doe" value="volgende" bezig={naar === volgende.href}>{volgende.tekst}</Knop>
        <div className="zonder-script"><Knop name="doe" value="bewaren" soort="stil">Bewaren</Knop></div>
        <Knop name="doe" value="sluiten" soort="stil" bezig={naar === sluiten}>Bewaren en sluiten</Knop>
      </Knoppen>
    </Formulier>
  )
}
