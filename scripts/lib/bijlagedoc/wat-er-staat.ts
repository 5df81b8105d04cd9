import { datumwoorden } from '../../../packages/validation/src/bevinding/deelwoorden.ts'
import type { Controlecontext } from '../../../packages/validation/src/volledigheid/controleer-zelfonderzoek.ts'
import { leesMaatregel, leesOorzaak, leesVeld } from '../../../packages/validation/src/zelfonderzoek/leeswoorden.ts'
import { oorzaaknummers } from '../../../packages/validation/src/basisoorzaak/boom.ts'
import { maatregelnummers } from '../../../packages/validation/src/verbetermaatregel/nummers.ts'
import type { Antwoord, SectieNummer } from '../../../packages/validation/src/zelfonderzoek/model.ts'
import { veldlabel } from '../../../packages/validation/src/zelfonderzoek/veldlabels.ts'
import { type Delen, rapport } from '../../../test/regels/voorbeelden/rapport.ts'

/** What the reader sees of an example in which nothing is filled in. */
export const NIETS = '(niets)'

/** The parts of an example report as a reader sees them, field by field. */
export function watErStaat(delen: Delen, { meldingOp, openbaarMinisterie }: Controlecontext = {}): string {
  const { oorzaken, maatregelen, ...secties } = delen
  const z = rapport(delen)
  const nummers = { oorzaken: oorzaaknummers(z.basisoorzaken), maatregelen: maatregelnummers(z.verbetermaatregelen) }
  const regels = [
    ...Object.entries(secties).flatMap(([nummer, velden]) => Object.entries(velden).map(([veld, waarde]: [string, unknown]) => {
      const sectie = Number(nummer) as SectieNummer
      return `${veldlabel(sectie, veld)}: ${antwoordtekst(waarde) ?? (leesVeld(sectie, veld, waarde).join('; ') || '(leeg)')}`
    })),
    ...(oorzaken ? z.basisoorzaken.map((o) => `${leesOorzaak(o, nummers.oorzaken.get(o.id) ?? '')}${o.ouderId ? ` onder ${nummers.oorzaken.get(o.ouderId) ?? 'een oorzaak die er niet is'}` : ''}`) : []),
    ...(maatregelen ? z.verbetermaatregelen.map((m) => leesMaatregel(m, nummers.maatregelen.get(m.id) ?? '', z.basisoorzaken).map((deel) => deel.replace(/[.]$/, '')).join('. ')) : []),
    ...(meldingOp ? [`Melding bij de toezichthouder: ${datumwoorden(meldingOp)}`] : []),
    ...(openbaarMinisterie ? [`De melding over het Openbaar Ministerie: ${openbaarMinisterie.replace('_', ', ')}`] : []),
  ]
  return regels.join('\n') || NIETS
}

/** "Niet van toepassing" with a text beside it: the reading copy leaves that text out, and here it matters. */
function antwoordtekst(waarde: unknown): string | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('nvt' in waarde)) return undefined
  const { nvt, tekst, reden } = waarde as Antwoord
  return nvt && tekst ? `Niet van toepassing${reden ? `: ${reden}` : ''}. En ook: ${tekst}` : undefined
}
