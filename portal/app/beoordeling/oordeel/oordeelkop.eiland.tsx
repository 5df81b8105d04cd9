import { useSyncExternalStore } from 'react'
import { Spoor } from '../../ui/spoor.tsx'
import type { Vorm } from '../../ui/status.tsx'
import { geenKaarten, kaartenNu, volgKaarten } from './oordeelstand.ts'
import { telOordelen, type Voortgang, voortgangTekst } from './oordeeltekst.ts'

/** One section in the strip. */
export interface Oordeelpunt { nummer: number, naam: string, href: string, huidig: boolean, beoordeeld: number, totaal: number }

export interface OordeelkopEilandProps {
  punten: readonly Oordeelpunt[]
  /** All aspects but those of this section. */
  elders: Voortgang
  /** The judgements of this section as they were read, by aspect. */
  hier: Record<string, string>
  /** What else there is to say, such as how many aspects changed. */
  slot: string
}

/** How far the judgement is, in words and per section; goes along with what is chosen below it. */
export default function OordeelkopEiland({ punten, elders, hier, slot }: OordeelkopEilandProps) {
  const kaarten = useSyncExternalStore(volgKaarten, kaartenNu, geenKaarten)
  const aspecten = Object.keys(hier)
  const nu = telOordelen(aspecten.map((aspect) => kaarten[aspect]?.oordeel ?? hier[aspect] ?? ''), aspecten.length)
  const tekst = voortgangTekst({ totaal: elders.totaal + nu.totaal, beoordeeld: elders.beoordeeld + nu.beoordeeld, aanvullen: elders.aanvullen + nu.aanvullen })
  return (
    <>
      <p><strong>{tekst.beoordeeld}</strong>, {tekst.aanvullen}.{slot && ` ${slot}`}</p>
      <Spoor vorm="strook" punten={punten.map((punt) => alsSpoorpunt(punt.huidig ? { ...punt, beoordeeld: nu.beoordeeld } : punt))} />
    </>
  )
}

function alsSpoorpunt({ nummer, naam, href, huidig, beoordeeld, totaal }: Oordeelpunt) {
  const vorm: Vorm = beoordeeld === totaal ? 'heel' : beoordeeld > 0 ? 'half' : 'rust'
  return { nummer, naam, href, huidig, vorm, stand: `${beoordeeld} van ${totaal}` }
}
