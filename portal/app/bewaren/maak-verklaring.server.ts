import { maakSchrijver, rondAf } from '../jaarverslag/pdf/schrijver.server.ts'
import { schrijfTabel } from '../jaarverslag/pdf/tabel.server.ts'
import { schrijf, schrijfLijst } from '../jaarverslag/pdf/tekst.server.ts'
import { bewaren } from '../teksten/bewaren.ts'
import { dag, momentVoluit } from '../teksten/datum.ts'
import type { Vernietiging } from './laad-vernietiging.server.ts'
import { watGing } from './wat-ging.ts'

/** The declaration (Archiefbesluit 1995 art. 8): what was destroyed, on what ground, how, and by which two. */
export function maakVerklaring(v: Vernietiging): Promise<Buffer> {
  const titel = 'Verklaring van vernietiging'
  const s = maakSchrijver(titel)
  schrijf(s, 'H1', titel)
  schrijf(s, 'P', `${v.voorgesteldDoor.organisatie.naam}. Vernietigd op ${momentVoluit(String(v.beslotenOp))}.`)
  schrijf(s, 'P', `Aanleiding: ${(bewaren.aanleiding[v.aanleiding] ?? v.aanleiding).toLowerCase()}. Voorgesteld op ${dag(v.voorgesteldOp)} door ${v.voorgesteldDoor.functie}, besloten door ${v.beslotenDoor?.functie ?? ''}: twee verschillende personen.`)
  schrijf(s, 'H2', 'Wijze van vernietiging')
  schrijf(s, 'P', 'Alle regels van het dossier zijn uit elke tabel verwijderd, met de bestanden en de sleutel waarmee zij waren versleuteld.')
  const weg = v.regels.filter((r) => r.vernietigdOp)
  if (weg.length > 0) {
    schrijf(s, 'H2', 'Vernietigde dossiers')
    schrijfTabel(s, { titel: 'Vernietigde dossiers', koppen: ['Dossier en grondslag', 'Afgesloten', 'Bewaren tot', 'Regels'], rijen: weg.map((r) => ({ cellen: [`${r.zaaknummer}, ${r.grondslag}`, r.afgeslotenOp ?? '', r.bewarenTot ?? '', String(Object.values(r.rijen as Record<string, number>).reduce((a, b) => a + b, 0))] })) })
    schrijfLijst(s, weg.map((r) => `${r.zaaknummer}: ${watGing(r.rijen)}.`), false)
  }
  const gebleven = v.regels.filter((r) => r.overgeslagen)
  if (gebleven.length > 0) {
    schrijf(s, 'H2', 'Niet vernietigd')
    schrijfLijst(s, gebleven.map((r) => `${r.zaaknummer}: ${(bewaren.belet[r.overgeslagen ?? ''] ?? '').toLowerCase()}.`), false)
  }
  schrijf(s, 'H2', 'Toelichting en motivering')
  schrijf(s, 'P', v.toelichting)
  schrijf(s, 'P', v.motivering)
  return rondAf(s, titel)
}
