import { isDatum } from '../../kalender/datum.ts'
import type { Protocol } from '../protocol.ts'

/** A judgement keeps two answers. */
const MEESTE_EINDVRAGEN = 2

/** Values that cannot be right, whatever the protocol says. */
export function checkWaarden(protocol: Protocol): string[] {
  const { geldigVanaf, geldigTot, gemeentecodes, eindvragen, termijnen, procedure, besluiten, berichten, standen } = protocol
  const fouten: string[] = []
  const zeg = (fout: boolean, tekst: string): void => void (fout && fouten.push(tekst))
  zeg(!isDatum(geldigVanaf) || (geldigTot !== undefined && !isDatum(geldigTot)), 'de geldigheid is geen datum')
  zeg(geldigTot !== undefined && geldigTot <= geldigVanaf, 'eindigt voordat het begint')
  zeg(gemeentecodes.length === 0 || gemeentecodes.some((code) => !/^\d{4}$/.test(code)), 'een gemeentecode heeft vier cijfers')
  zeg(eindvragen.length > MEESTE_EINDVRAGEN, `er zijn meer dan ${MEESTE_EINDVRAGEN} vragen om het onderzoek te beëindigen`)
  for (const { id, duur, verlengbaar, verlengregel, eenheid, atw } of Object.values(termijnen)) {
    zeg(!Number.isInteger(duur) || duur < 1, `termijn ${id} heeft geen duur`)
    zeg(verlengbaar !== (verlengregel !== undefined), `termijn ${id} is verlengbaar zonder regel, of heeft een regel zonder verlengbaar te zijn`)
    zeg(eenheid === 'uur' && atw !== 'geen', `termijn ${id} telt uren en schuift dus niet`)
    const verlengd = procedure.some((r) => r.verlengt?.includes(id))
    zeg(verlengd !== verlengbaar, `termijn ${id} ${verlengbaar ? 'is verlengbaar, maar niemand verlengt hem' : 'wordt verlengd, maar is niet verlengbaar'}`)
  }
  for (const r of procedure) {
    const gronden = besluiten.find(({ id }) => id === r.besluit)?.gronden ?? []
    zeg((r.eisen?.includes('grond') ?? false) && gronden.length === 0, `${r.handeling} vraagt een grond, maar het besluit heeft er geen`)
    const gesteld = [...(r.start ?? []).filter((id) => id in protocol.gesteldeTermijnen), ...(r.verlengt ?? [])]
    zeg(gesteld.length > 0 && !r.eisen?.includes('termijn_gesteld'), `${r.handeling} stelt een termijn zonder dag`)
    zeg(!r.grondslag.trim(), `${r.handeling} heeft geen grondslag`)
  }
  for (const { id } of berichten) zeg(!procedure.some((r) => r.berichten?.includes(id)), `bericht ${id} wordt nooit verzonden`)
  for (const { id } of besluiten) zeg(!procedure.some((r) => r.besluit === id), `besluit ${id} wordt nooit genomen`)
  zeg(standen.filter(({ soort }) => soort === 'begin').length !== 1, 'er is niet precies één begin')
  return fouten
}
