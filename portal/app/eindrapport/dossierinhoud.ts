import type { DossierinhoudQuery } from '@zelfonderzoek/schema'
import { PROCESHANDELING_LABEL, type Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { REACTIEUITKOMST_LABEL, type Reactieuitkomst } from '@zelfonderzoek/validation/onderzoek/reactieronde'

type Dossier = NonNullable<DossierinhoudQuery['dossier']>

/** One thing that the dossier holds. */
export interface Inhoudsregel { op: string, soort: string, wat: string, stand: string }

const handeling = (naam: string): string => PROCESHANDELING_LABEL[naam as Proceshandeling] ?? naam

/** Everything that the dossier holds, the oldest first: the index that Hart voor Brabant 2 C.4 asks. Names of parties, never of persons. */
export function dossierinhoud(d: Dossier, protocol: Protocol): Inhoudsregel[] {
  const regel = (op: string | null | undefined, soort: string, wat: string, stand = ''): Inhoudsregel[] => (op ? [{ op, soort, wat, stand }] : [])
  const regels = [
    ...regel(d.melding?.ingediendOp, 'Melding', 'De melding', d.melding ? `versie ${d.melding.versie}` : ''),
    ...(d.zelfonderzoek?.documenten ?? []).flatMap(({ naam, toegevoegdOp }) => regel(toegevoegdOp, 'Bestand', naam)),
    ...d.indieningen.flatMap(({ ronde, ingediendOp, sha256 }) => regel(ingediendOp, 'Zelfonderzoek', `Rapport van de aanbieder, ronde ${ronde}`, `controlegetal ${sha256.slice(0, 12)}`)),
    ...d.uitstelverzoeken.flatMap(({ gevraagdOp, besluit }) => regel(gevraagdOp, 'Uitstel', 'Verzoek om uitstel', besluit ?? 'open')),
    ...d.besluiten.flatMap(({ soort, genomenOp }) => regel(genomenOp, 'Besluit', protocol.besluiten.find(({ id }) => id === soort)?.naam ?? soort)),
    ...d.berichten.flatMap(({ onderwerp, verzondenOp, aan }) => regel(verzondenOp, 'Bericht', onderwerp, `aan ${aan.naam}`)),
    ...d.taken.flatMap(({ titel, aangemaaktOp, gedaanOp }) => regel(aangemaaktOp, 'Taak', titel, gedaanOp ? 'gedaan' : 'open')),
    ...d.stappen.flatMap(({ op, handeling: naam, door }) => regel(op, 'Stap', handeling(naam), door.functie)),
    ...d.gehoorden.flatMap(({ functie, hoorverslagen }) => hoorverslagen.flatMap(({ versie, bewaardOp, ambtsedigOp, voorgelegdOp }) => regel(bewaardOp, 'Hoorverslag', `Gesprek met ${functie}, versie ${versie}`, [ambtsedigOp && 'ambtsedig', voorgelegdOp && 'voorgelegd'].filter(Boolean).join(', ')))),
    ...d.reacties.flatMap(({ op, vanFunctie, vanAanbieder, ontvangenOp, uitkomst }) => regel(ontvangenOp, 'Reactie', `Op het ${op}, van ${vanAanbieder ? 'de aanbieder' : vanFunctie}`, uitkomst ? REACTIEUITKOMST_LABEL[uitkomst as Reactieuitkomst].toLowerCase() : 'nog niet afgehandeld')),
    ...d.opvragingen.flatMap(({ wat, soort, gevraagdOp, ontvangenOp }) => regel(gevraagdOp, soort === 'vordering' ? 'Vordering' : 'Verzoek', wat, ontvangenOp ? 'ontvangen' : 'nog niet ontvangen')),
    ...d.onderzoeksverslagen.flatMap(({ handeling: naam, op, wie }) => regel(op, 'Verslag', handeling(naam), wie)),
    ...d.rapportversies.flatMap(({ nummer, soort, op }) => regel(op, 'Rapport', `Versie ${nummer}`, soort)),
  ]
  return regels.sort((a, b) => a.op.localeCompare(b.op))
}
