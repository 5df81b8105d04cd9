import { DOMEIN_LABEL } from '@zelfonderzoek/validation/incident/incident'
import { ONRUST_LABEL } from '@zelfonderzoek/validation/incident/onrust'
import { ZAAKSOORTEN, type Zaaksoort } from '@zelfonderzoek/validation/incident/zaaksoort'
import { momentVoluit } from '../teksten/datum.ts'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import type { Incidentgegevens } from './laad-incident.server.ts'

const KANAAL: Record<string, string> = { 'portaal': 'via het portaal', 'telefoon': 'per telefoon', 'e-mail': 'per e-mail' }

/** Label of a kind of case. */
export function zaaksoortNaam(soort: string): string {
  return ZAAKSOORTEN[soort as Zaaksoort]?.naam ?? soort
}

/** What the case is and how it came in: received and read are two moments. */
export function Zaakfeiten({ incident }: { incident: Incidentgegevens }) {
  const { zaaksoort, kanaal, spoed, ontvangenOp, gelezenVanaf, gelezenOp, gelezenDoor, behandelaar } = incident
  const inhoud = incident.inhoud as unknown as { spoed: string, domein: '' | keyof typeof DOMEIN_LABEL, onrustNiveau: '' | keyof typeof ONRUST_LABEL, onrustContext: string, woordvoering?: string, omschrijving: string, organisaties: string }
  return (
    <Antwoordenlijst
      regels={[
        { vraag: 'Soort zaak', antwoord: zaaksoortNaam(zaaksoort) },
        { vraag: 'Domein', antwoord: inhoud.domein ? DOMEIN_LABEL[inhoud.domein] : 'Nog niet ingevuld' },
        { vraag: 'Spoed', antwoord: spoed ? 'Ja' : inhoud.spoed === 'nee' ? 'Nee' : 'Nog niet ingevuld' },
        ...(ontvangenOp ? [{ vraag: 'Ontvangen', antwoord: `${momentVoluit(ontvangenOp)}, ${KANAAL[kanaal] ?? kanaal}` }] : []),
        ...(ontvangenOp && !gelezenOp && gelezenVanaf ? [{ vraag: 'Wordt gelezen', antwoord: `vanaf ${momentVoluit(gelezenVanaf)}` }] : []),
        ...(gelezenOp ? [{ vraag: 'Gelezen', antwoord: `${momentVoluit(gelezenOp)}, ${gelezenDoor?.functie ?? ''}` }] : []),
        ...(behandelaar ? [{ vraag: 'Coördinator', antwoord: behandelaar.functie }] : []),
        { vraag: 'Wat er is gebeurd', antwoord: inhoud.omschrijving || 'Nog niet ingevuld', rapport: true },
        ...(inhoud.organisaties ? [{ vraag: 'Betrokken organisaties', antwoord: inhoud.organisaties, rapport: true }] : []),
        ...(inhoud.onrustNiveau ? [{ vraag: 'Onrust', antwoord: ONRUST_LABEL[inhoud.onrustNiveau] }] : []),
        ...(inhoud.onrustContext ? [{ vraag: 'Achtergrond', antwoord: inhoud.onrustContext, rapport: true }] : []),
        ...(inhoud.woordvoering ? [{ vraag: 'Woordvoeringslijn', antwoord: inhoud.woordvoering, rapport: true }] : []),
      ]}
    />
  )
}
