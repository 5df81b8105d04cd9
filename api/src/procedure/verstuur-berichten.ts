import type { EntityManager } from 'typeorm'
import { type Partij, PARTIJ_LABEL } from '@zelfonderzoek/validation/protocol/partij'
import { ontbrekendeDelen, type Vastdeel } from '@zelfonderzoek/validation/protocol/vast-deel'
import { tekst as tekstvorm } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import type { BerichtkeuzeInput } from '../bericht/berichtkeuze.input.ts'
import { type Berichtvoorbeeld, Proef } from '../bericht/berichtvoorbeeld.ts'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import type { Dossierrij } from '../melding/dossierrij.ts'
import { geefTaak } from '../taak/taak.repository.ts'
import type { GezetteStap } from './zet-stap.ts'

/** The words of one notice, for those in `aan` or for everybody whom the table names. */
export interface Tekst {
  onderwerp: string
  tekst: string
  /** What must stay in it when somebody changes the words. */
  vast?: readonly Vastdeel[]
}

/** Words of the sender instead of those of the template, and whether this is only to see what would be sent. */
export type Berichtkeuze = Pick<BerichtkeuzeInput, 'berichten' | 'proef'>

/** Where a party has its postvak in the portal; what goes to others becomes a task to send it outside. */
const POSTVAK: Partial<Record<Partij, keyof Pick<Dossierrij, 'aanbiederId' | 'toezichthouderId' | 'gemeenteId'>>> = {
  aanbieder: 'aanbiederId', melder: 'aanbiederId', toezichthouder: 'toezichthouderId', loket: 'toezichthouderId',
  gemeente: 'gemeenteId', colleges: 'gemeenteId', portefeuillehouder: 'gemeenteId', contactambtenaar: 'gemeenteId', bestuurlijke_lijn: 'gemeenteId',
}

/**
 * Sends every notice that the table attaches to a step, in the same transaction. `schrijf` gives the words per notice and per party,
 * so that each gets no more than it needs; one postvak gets one notice once. `ook` names the postvak of a party that has one only now.
 * Words of the sender go out as they are, but for what may not be left out. Throws `Proef` instead when this is only to see what would be sent.
 */
export async function verstuurBerichten(m: EntityManager, stap: GezetteStap, vanId: string, schrijf: (bericht: string, partij: Partij) => Tekst, { berichten: eigen = [], proef = false }: Berichtkeuze = {}, ook: Partial<Record<Partij, string>> = {}): Promise<void> {
  const { zaak } = stap
  const brieven = brievenVan(stap, schrijf, ook)
  const fouten = eigen.flatMap((een) => keurEigen(een, brieven.find(({ bericht, partij }) => bericht === een.bericht && partij === een.partij)))
  if (fouten.length) throw new Geweigerd(invoerFout(fouten))
  if (proef) throw new Proef(brieven.map(alsVoorbeeld))
  for (const { bericht, partij, aanId, onderwerp, grondslag, ...brief } of brieven) {
    const tekst = eigen.find((een) => een.bericht === bericht && een.partij === partij)?.tekst ?? brief.tekst
    if (aanId) await verzendBericht(m, zaak.dossier, { soort: bericht, vanId, aanId, onderwerp, tekst })
    else await geefTaak(m, zaak.dossier, { voor: 'toezichthouder', soort: bericht, titel: `Stuur aan ${PARTIJ_LABEL[partij]}: ${onderwerp}`, tekst, grondslag })
  }
}

interface Brief extends Tekst { bericht: string; partij: Partij; aanId: string | undefined; grondslag: string }

function brievenVan({ zaak: { dossier, protocol }, berichten }: GezetteStap, schrijf: (bericht: string, partij: Partij) => Tekst, ook: Partial<Record<Partij, string>>): Brief[] {
  return berichten.flatMap((id) => {
    const gehad = new Set<string>()
    const definitie = protocol.berichten.find((b) => b.id === id)
    return (definitie?.aan ?? []).flatMap((partij) => {
      const postvak = POSTVAK[partij]
      const aanId = ook[partij] ?? ((postvak && !(partij === 'melder' && dossier.melderBuiten) && dossier[postvak]) || undefined)
      if (aanId && gehad.has(aanId)) return []
      if (aanId) gehad.add(aanId)
      return [{ bericht: id, partij, aanId, grondslag: definitie?.grondslag ?? '', ...schrijf(id, partij) }]
    })
  })
}

function alsVoorbeeld({ bericht, partij, aanId, onderwerp, tekst, vast = [] }: Brief): Berichtvoorbeeld {
  return { bericht, partij, aan: PARTIJ_LABEL[partij], buiten: !aanId, onderwerp, tekst, vast: vast.map(({ naam }) => naam) }
}

function keurEigen({ bericht, partij, tekst }: { bericht: string; partij: string; tekst: string }, brief: Brief | undefined): { veld: string; code: string; bericht: string }[] {
  const veld = `bericht.${bericht}.${partij}`
  if (!brief) return [{ veld, code: 'BERICHT_ONBEKEND', bericht: 'Dit bericht gaat bij deze stap niet uit.' }]
  const vorm = tekstvorm.safeParse(tekst)
  if (!vorm.success) return [{ veld, code: 'BAD_USER_INPUT', bericht: vorm.error.issues[0]?.message ?? 'Controleer deze tekst.' }]
  if (!tekst.trim()) return [{ veld, code: 'VERPLICHT_VELD', bericht: `Schrijf het bericht aan ${PARTIJ_LABEL[brief.partij]}.` }]
  return ontbrekendeDelen(tekst, brief.vast ?? []).map(({ naam }) => ({ veld, code: 'DEEL_ONTBREEKT', bericht: `In het bericht aan ${PARTIJ_LABEL[brief.partij]} ontbreekt ${naam}. Dat moet erin staan (${brief.grondslag}). Zet het terug, of stel het bericht opnieuw op.` }))
}
