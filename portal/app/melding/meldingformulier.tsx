import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { duidKloktijd, isKloktijd, KLOKSTAND_LABEL } from '@zelfonderzoek/validation/kalender/kloktijd'
import { GEVOLG_LABEL, MELDINGSOORTEN, type Meldinginhoud, OM_LABEL, RIJKSINSPECTIE_LABEL, VOORZIENINGSOORT_LABEL } from '@zelfonderzoek/validation/melding/model'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { Eiland } from '../eiland/eiland.tsx'
import { Formulier } from '../formulier/formulier.tsx'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Standaardknop } from '../ui/standaardknop.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Actievelden } from './actievelden.tsx'
import { Betrokkenvelden } from './betrokkenvelden.tsx'
import { gemeentekeuzes } from './gemeenten.ts'
import MeldingBewaren from './melding-bewaren.eiland.tsx'
import { grondslagVan } from './grondslag.ts'
import { Groep } from './groep.tsx'

interface MeldingformulierProps { adres: string, protocol: Protocol | undefined, melding: Meldinginhoud, versie: number, sleutel: string, fouten: readonly Foutregel[], bewaren: { id: string | null, consult: string, bewaardOp: string | null } }

const keuzes = (labels: Record<string, string>) => Object.entries(labels).map(([waarde, label]) => ({ waarde, label }))
const SOORTEN = MELDINGSOORTEN.map((waarde) => ({ waarde, label: metHoofdletter(waarde) }))

const tweeKeer = ({ datumGebeurtenis: datum, tijdGebeurtenis: tijd }: Meldinginhoud): boolean => isDatum(datum) && isKloktijd(tijd) && duidKloktijd(datum, tijd).soort === 'twee_keer'

/** The melding. What the protocol of the gemeente asks is checked before sending; every field may stay empty until it is sent. `adres` is without a fragment, which a browser would keep. */
export function Meldingformulier({ adres, protocol, melding, versie, sleutel, fouten, bewaren }: MeldingformulierProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  const grondslag = (...ids: string[]): string => grondslagVan(protocol, ids)
  return (
    <Formulier action={adres}>
      <Standaardknop name="doe" value="controleren" />
      <input type="hidden" name="versie" value={versie} />
      <input type="hidden" name="sleutel" value={sleutel} />
      <Groep id="groep-wie" kop="Wie meldt" grondslag={grondslag('contactpersoonNaam')} eerste>
        <Tekstveld name="contactpersoonNaam" label="Naam van de contactpersoon" defaultValue={melding.contactpersoonNaam} fout={fout('contactpersoonNaam')} autoComplete="name" />
        <Tekstveld name="contactpersoonFunctie" label="Functie van de contactpersoon" defaultValue={melding.contactpersoonFunctie} fout={fout('contactpersoonFunctie')} autoComplete="organization-title" />
        <Tekstveld name="contactpersoonEmail" label="E-mailadres van de contactpersoon" nietVerplicht hulp="Het adres van het werk. De toezichthouder ziet het bij de melding." inputMode="email" autoComplete="email" defaultValue={melding.contactpersoonEmail} fout={fout('contactpersoonEmail')} />
      </Groep>
      <Groep id="groep-wat" kop="Wat er is gebeurd" grondslag={grondslag('omschrijving', 'datumGebeurtenis')} hulp={<p>Schrijf functies op, geen namen. De naam van de cliënt vult u alleen in bij het volgende blok.</p>}>
        <Radiogroep name="soort" label="Wat meldt u?" keuzes={SOORTEN} waarde={melding.soort} fout={fout('soort')} vorm="naast" />
        <Tekstveld name="titel" label="Korte titel" hulp="Bijvoorbeeld: val van de trap tijdens begeleiding. Schrijf geen namen op." defaultValue={melding.titel} fout={fout('titel')} />
        <Keuzelijst name="voorzieningsoort" label="Soort voorziening" leeg="Maak een keuze" keuzes={keuzes(VOORZIENINGSOORT_LABEL)} defaultValue={melding.voorzieningsoort} fout={fout('voorzieningsoort')} kort />
        <Keuzelijst name="gemeentecode" label="Gemeente die de beschikking gaf" leeg="Maak een keuze" keuzes={gemeentekeuzes()} defaultValue={melding.gemeentecode} fout={fout('gemeentecode')} kort />
        <Tekstgebied name="omschrijving" label="Omschrijving" hulp="Beschrijf wat er is gebeurd, in welke situatie, en wat de gevolgen zijn." rows={8} defaultValue={melding.omschrijving} fout={fout('omschrijving')} />
        <Datumveld name="datumGebeurtenis" label="Datum van de gebeurtenis" waarde={melding.datumGebeurtenis} fout={fout('datumGebeurtenis')} />
        <Tekstveld name="tijdGebeurtenis" label="Hoe laat gebeurde het?" nietVerplicht kort hulp="Bijvoorbeeld 14:30." defaultValue={melding.tijdGebeurtenis} fout={fout('tijdGebeurtenis')} />
        {tweeKeer(melding) && <Radiogroep name="klokstand" label="Die nacht ging de klok een uur terug. Was dit voor of na het verzetten van de klok?" keuzes={keuzes(KLOKSTAND_LABEL)} waarde={melding.klokstand} fout={fout('klokstand')} />}
        <Radiogroep name="gevolg" label="Is er een ernstig gevolg ontstaan?" keuzes={keuzes(GEVOLG_LABEL)} waarde={melding.gevolg} fout={fout('gevolg')} vorm="naast" />
        <Datumveld name="datumBekend" label="Op welke datum werd dit bij u bekend?" hulp="De dag waarop uw bestuur of leiding het hoorde." waarde={melding.datumBekend} fout={fout('datumBekend')} />
        <Datumveld name="datumVastgesteld" label="Op welke datum stelde u vast dat het een calamiteit of geweld is?" nietVerplicht waarde={melding.datumVastgesteld} fout={fout('datumVastgesteld')} />
      </Groep>
      <Betrokkenvelden melding={melding} grondslag={grondslag('functieBeroepskracht', 'clientNaam', 'anderen')} fout={fout} />
      <Actievelden melding={melding} grondslag={grondslag('actieOnderzoek')} fout={fout} />
      <Groep id="groep-om" kop="Andere instanties en tijdigheid" grondslag={grondslag('openbaarMinisterie', 'rijksinspectie')}>
        <Radiogroep name="openbaarMinisterie" label="Is of wordt dit gemeld bij het Openbaar Ministerie?" keuzes={keuzes(OM_LABEL)} waarde={melding.openbaarMinisterie} fout={fout('openbaarMinisterie')} />
        <Radiogroep name="rijksinspectie" label="Is een rijksinspectie bevoegd, en weet die ervan?" nietVerplicht keuzes={keuzes(RIJKSINSPECTIE_LABEL)} waarde={melding.rijksinspectie} fout={fout('rijksinspectie')} />
        <Tekstgebied name="redenLaat" label="Meldt u later dan het protocol vraagt? Schrijf op waarom" nietVerplicht rows={3} defaultValue={melding.redenLaat} fout={fout('redenLaat')} />
      </Groep>
      <Eiland naam="melding-bewaren" component={MeldingBewaren} gegevens={bewaren} />
      <Alinea soort="klein">Wordt u uitgelogd omdat u 30 minuten niets verstuurde, dan krijgt u uw tekst terug om opnieuw te versturen.</Alinea>
      <Knoppen>
        <Knop name="doe" value="controleren">Bewaren en controleren</Knop>
        <Knop name="doe" value="bewaren" soort="stil">Bewaren en later verder</Knop>
      </Knoppen>
    </Formulier>
  )
}
