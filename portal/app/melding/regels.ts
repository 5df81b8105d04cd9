import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { KLOKSTAND_LABEL } from '@zelfonderzoek/validation/kalender/kloktijd'
import { type Actie, GEVOLG_LABEL, INFORMEREN_LABEL, type Meldinginhoud, OM_LABEL, RIJKSINSPECTIE_LABEL, VOORZIENINGSOORT_LABEL } from '@zelfonderzoek/validation/melding/model'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { gemeenteNaam } from './gemeenten.ts'

/** One answer of the melding in words. */
export interface Meldingregel { veld: string, label: string, tekst: string, rapport?: boolean }
export interface Meldinggroep { kop: string, regels: Meldingregel[] }

/** The answers of a melding, in the groups of the form. */
export function meldinggroepen(m: Meldinginhoud): Meldinggroep[] {
  return [
    {
      kop: 'Wie meldt', regels: [
        { veld: 'contactpersoonNaam', label: 'Contactpersoon', tekst: m.contactpersoonNaam },
        { veld: 'contactpersoonFunctie', label: 'Functie', tekst: m.contactpersoonFunctie },
        ...(m.contactpersoonEmail ? [{ veld: 'contactpersoonEmail', label: 'E-mailadres', tekst: m.contactpersoonEmail }] : []),
      ],
    },
    {
      kop: 'Wat er is gebeurd', regels: [
        { veld: 'soort', label: 'Soort', tekst: metHoofdletter(m.soort) },
        { veld: 'titel', label: 'Titel', tekst: m.titel, rapport: true },
        { veld: 'voorzieningsoort', label: 'Voorziening', tekst: m.voorzieningsoort && VOORZIENINGSOORT_LABEL[m.voorzieningsoort] },
        { veld: 'gemeentecode', label: 'Gemeente', tekst: gemeenteNaam(m.gemeentecode) },
        { veld: 'omschrijving', label: 'Omschrijving', tekst: m.omschrijving, rapport: true },
        { veld: 'datumGebeurtenis', label: 'Datum van de gebeurtenis', tekst: datum(m.datumGebeurtenis) },
        ...(m.tijdGebeurtenis ? [{ veld: 'tijdGebeurtenis', label: 'Tijd van de gebeurtenis', tekst: tijd(m) }] : []),
        { veld: 'gevolg', label: 'Ernstig gevolg', tekst: m.gevolg && GEVOLG_LABEL[m.gevolg] },
        { veld: 'datumBekend', label: 'Bij u bekend op', tekst: datum(m.datumBekend) },
        { veld: 'datumVastgesteld', label: 'Vastgesteld op', tekst: datum(m.datumVastgesteld) },
      ],
    },
    {
      kop: 'Wie erbij betrokken zijn', regels: [
        { veld: 'functieBeroepskracht', label: 'Functie van de beroepskracht', tekst: m.functieBeroepskracht },
        { veld: 'clientNaam', label: 'Naam van de cliënt', tekst: m.clientNaam },
        { veld: 'clientContact', label: 'Contactgegevens van de cliënt', tekst: m.clientContact },
        { veld: 'clientGeboortedatum', label: 'Geboortedatum van de cliënt', tekst: datum(m.clientGeboortedatum) },
        { veld: 'anderen', label: 'Andere betrokkenen', tekst: m.anderen.map(({ functie, rol }) => [functie, rol].filter(Boolean).join(': ')).join('\n') || 'Geen' },
      ],
    },
    {
      kop: 'Wat u doet', regels: [
        { veld: 'actieOnderzoek.actie', label: 'Onderzoeken', tekst: actie(m.actieOnderzoek), rapport: true },
        { veld: 'actieGevolgen.actie', label: 'Gevolgen beperken of herstellen', tekst: actie(m.actieGevolgen), rapport: true },
        { veld: 'actieInformeren.actie', label: 'Inlichten', tekst: [m.actieInformeren.wie && `${INFORMEREN_LABEL[m.actieInformeren.wie]}. `, actie(m.actieInformeren)].join(''), rapport: true },
      ],
    },
    {
      kop: 'Andere instanties en tijdigheid', regels: [
        { veld: 'openbaarMinisterie', label: 'Gemeld bij het Openbaar Ministerie', tekst: m.openbaarMinisterie && OM_LABEL[m.openbaarMinisterie] },
        { veld: 'rijksinspectie', label: 'Rijksinspectie', tekst: m.rijksinspectie && RIJKSINSPECTIE_LABEL[m.rijksinspectie] },
        ...(m.redenLaat ? [{ veld: 'redenLaat', label: 'Waarom later gemeld', tekst: m.redenLaat, rapport: true }] : []),
      ],
    },
  ]
}

function datum(tekst: string): string {
  return isDatum(tekst) ? datumLang(tekst) : tekst
}

function tijd({ tijdGebeurtenis, klokstand }: Meldinginhoud): string {
  return klokstand ? `${tijdGebeurtenis} (${KLOKSTAND_LABEL[klokstand].toLowerCase()})` : tijdGebeurtenis
}

function actie({ actie: wat, termijn }: Actie): string {
  return [wat, termijn && `Wanneer: ${termijn}`].filter(Boolean).join('\n')
}
