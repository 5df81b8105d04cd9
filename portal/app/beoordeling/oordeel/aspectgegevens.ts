import type { Aspect } from '@zelfonderzoek/validation/checklist/onderdeel'
import { controleVan, type Indiening } from '../laad-beoordeling.server.ts'
import { rapportplek } from '../rapport/rapportplek.ts'
import type { Aspectgegevens } from './oordeelgegevens.ts'
import { oordeelTekst } from './oordeeltekst.ts'

/** One aspect of a round, with what was found and said of it then and in the round before. */
export function aspectgegevens({ id, vraag, grondslag, velden }: Aspect, ronde: Indiening, eerder: Indiening | undefined, veranderd: ReadonlySet<string>): Aspectgegevens {
  const controle = controleVan(ronde).find(({ aspect }) => aspect === id)
  const bevinding = controle?.bevindingen[0]
  const oordeel = ronde.oordelen.find(({ aspect }) => aspect === id)
  const vorige = eerder?.oordelen.find(({ aspect }) => aspect === id)
  return {
    id, vraag, grondslag, plek: rapportplek(velden[0] ?? ''), veranderd: veranderd.has(id),
    controle: controle ? { uitkomst: controle.uitkomst, watErIs: bevinding?.watErIs ?? '', watOntbreekt: bevinding?.watOntbreekt ?? '', bewijs: bevinding ? '' : controle.bewijs } : null,
    vorige: eerder && vorige?.oordeel ? `Ronde ${eerder.ronde}, uw oordeel: ${oordeelTekst(vorige.oordeel).toLowerCase()}.${vorige.opmerking ? ` ${vorige.opmerking}` : ''}` : '',
    oordeel: { aspect: id, oordeel: oordeel?.oordeel ?? '', opmerking: oordeel?.opmerking ?? '', reden: oordeel?.reden ?? '', versie: oordeel?.versie ?? 0 },
    bewaardOp: oordeel?.bewaardOp ?? null,
  }
}
