import { AVG_SOORT, type AvgSoort, IDENTITEITSWIJZE, type Identiteitswijze, OMVANG, type Omvang, WISWIJZE, type Wiswijze } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { datumLang, datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { dagenTekst } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { avg } from '../teksten/avg.ts'
import { dag } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import type { Betrokkene, Verzoek } from './laad-betrokkenen.server.ts'
import { besluitnaam, grondtekst, wieIsDat } from './woorden.ts'

interface VerzoeklezingProps { dossierId: string, betrokkene: Betrokkene, verzoek: Verzoek, vandaag: string }

/** What a request says, how far it is, and the files that can be given. */
export function Verzoeklezing({ dossierId, betrokkene, verzoek: v, vandaag }: VerzoeklezingProps) {
  const bestand = `/dossier/${dossierId}/avg/${v.id}/bestand`
  const overzicht = (v.soort === 'inzage' || v.soort === 'overdraagbaarheid') && v.identiteitOp && v.besluit !== 'geweigerd'
  return (
    <>
      <Alinea soort="lood">{AVG_SOORT[v.soort as AvgSoort].gevolg}</Alinea>
      <Antwoordenlijst regels={[
        { vraag: 'Van wie', antwoord: [wieIsDat(betrokkene.hoedanigheid), betrokkene.gegevens?.naam].filter(Boolean).join(': ') },
        { vraag: 'Wat er wordt gevraagd', antwoord: v.vraag ?? '', rapport: true },
        { vraag: 'Binnengekomen', antwoord: datumLang(v.ontvangenOp) },
        { vraag: 'Uiterlijk beantwoorden', antwoord: <>{datumVoluit(v.uiterlijkOp)}{!v.besluit && <>, <strong>{dagenTekst(v.uiterlijkOp, vandaag)}</strong></>}</> },
        ...(v.verlengdOp ? [{ vraag: 'Verlengd', antwoord: `Op ${dag(v.verlengdOp)}: ${v.verlengingMotivering}` }] : []),
        { vraag: 'Identiteit', antwoord: v.identiteitOp ? `${IDENTITEITSWIJZE[v.identiteitWijze as Identiteitswijze]}, op ${dag(v.identiteitOp)}` : 'nog niet vastgesteld' },
        ...(v.besluit ? besluitregels(v) : []),
      ]}
      />
      {(overzicht || v.besluit) && (
        <>
          {overzicht && <Kop niveau={2}>{v.besluit ? 'Overzicht om te geven' : 'Overzicht om na te lezen'}</Kop>}
          {overzicht && <Alinea>{avg.afscherming}</Alinea>}
          <Knoppen>
            {overzicht && v.soort === 'inzage' && <KnopLink href={`${bestand}/overzicht.pdf`} soort="stil">Overzicht als PDF</KnopLink>}
            {overzicht && <KnopLink href={`${bestand}/overzicht.json`} soort="stil">Overzicht als bestand (JSON)</KnopLink>}
            {v.besluit && <KnopLink href={`${bestand}/brief.pdf`} soort="stil">Brief met het besluit (PDF)</KnopLink>}
          </Knoppen>
        </>
      )}
      {v.soort === 'inzage' && v.besluit !== 'geweigerd' && <p className="alleen-scherm"><Koppeling href={`/dossier/${dossierId}/betrokkenen/${betrokkene.id}/inzage`}>Wie zag de gegevens van deze persoon, ook in andere zaken</Koppeling></p>}
    </>
  )
}

function besluitregels(v: Verzoek) {
  return [
    { vraag: 'Besluit', antwoord: `${besluitnaam(v.besluit ?? '')}${v.beslotenOp ? `, op ${dag(v.beslotenOp)} door ${v.beslotenDoor?.functie ?? ''}` : ''}` },
    ...(v.gronden.length > 0 ? [{ vraag: 'Grond van de weigering', antwoord: v.gronden.map(grondtekst).join('; ') }] : []),
    ...(v.omvang ? [{ vraag: 'Wat niet mag worden gebruikt', antwoord: OMVANG[v.omvang as Omvang] }] : []),
    ...(v.wiswijze ? [{ vraag: 'Wat is gewist', antwoord: WISWIJZE[v.wiswijze as Wiswijze] }] : []),
    { vraag: 'Motivering', antwoord: v.motivering, rapport: true },
  ]
}
