import type { Onderdeel } from '../checklist.ts'

export const ONDERDEEL_6: Onderdeel = {
  nummer: 6,
  titel: 'Feiten en tijdschema',
  inleiding: 'Beschrijf de feiten in volgorde. Is een vraag niet van toepassing? Zeg dan waarom.',
  aspecten: [
    { id: '6.tijdschema', vraag: 'Wat gebeurde er, en wanneer?', eis: 'De feiten met een tijdschema, zodat de lezer het verloop kan volgen.', grondslag: 'Bijlage, onderdeel 6', soort: 'lijst', nvt: false },
    { id: '6.opname_indicatie', vraag: 'Waarom kreeg de cliënt deze ondersteuning, en welke behandeling?', eis: 'De indicatie voor opname of ondersteuning, en de behandeling.', grondslag: 'Bijlage, onderdeel 6, streepje 1', soort: 'tekst', nvt: true },
    { id: '6.locatie_context', vraag: 'Waar gebeurde het, en in welke omgeving?', eis: 'De locatie, de setting en de context van de ondersteuning.', grondslag: 'Bijlage, onderdeel 6, streepje 2', soort: 'tekst', nvt: true },
    { id: '6.voorgeschiedenis', vraag: 'Welke voorgeschiedenis en andere aandoeningen had de cliënt?', eis: 'De voorgeschiedenis en de comorbiditeit.', grondslag: 'Bijlage, onderdeel 6, streepje 3', soort: 'tekst', nvt: true },
    { id: '6.risicotaxatie', vraag: 'Is een risicotaxatie gedaan, en met welke uitkomst?', eis: 'De risicotaxatie, bijvoorbeeld bij suïcide of delier.', grondslag: 'Bijlage, onderdeel 6, streepje 4', soort: 'tekst', nvt: true },
    { id: '6.toezicht_op_client', vraag: 'Hoe was het toezicht op de cliënt?', eis: 'Het toezicht op de cliënt.', grondslag: 'Bijlage, onderdeel 6, streepje 5', soort: 'tekst', nvt: true },
    { id: '6.richtlijnen_gehanteerd', vraag: 'Welke richtlijnen en protocollen zijn gevolgd?', eis: 'De gevolgde landelijke of interne richtlijnen, of een motivering bij afwijking.', grondslag: 'Bijlage, onderdeel 6, streepje 6', soort: 'tekst', nvt: true },
    { id: '6.bevoegd_bekwaam', vraag: 'Waren de medewerkers bevoegd en bekwaam?', eis: 'Bevoegdheid en bekwaamheid van de betrokken medewerkers, met een reflectie daarop.', grondslag: 'Bijlage, onderdeel 6, streepje 7', soort: 'tekst', nvt: true },
    { id: '6.farmacotherapie', vraag: 'Welke rol speelden medicijnen?', eis: 'De betrokkenheid van farmacotherapie.', grondslag: 'Bijlage, onderdeel 6, streepje 8', soort: 'tekst', nvt: true },
    { id: '6.hulpmiddelen', vraag: 'Welke rol speelden medische hulpmiddelen?', eis: 'De betrokkenheid van medische hulpmiddelen, en of dit aan de fabrikant is gemeld.', grondslag: 'Bijlage, onderdeel 6, streepje 9', soort: 'tekst', nvt: true },
    { id: '6.vrijheidsbeperking', vraag: 'Zijn vrijheidsbeperkende maatregelen toegepast?', eis: 'Een beschrijving van toegepaste vrijheidsbeperkende maatregelen.', grondslag: 'Bijlage, onderdeel 6, streepje 10', soort: 'tekst', nvt: true },
    { id: '6.communicatie_zorgverleners', vraag: 'Hoe communiceerden de zorgverleners?', eis: 'De communicatie tussen zorgverleners, intern en extern.', grondslag: 'Bijlage, onderdeel 6, streepje 11', soort: 'tekst', nvt: true },
    { id: '6.communicatie_client_familie', vraag: 'Hoe is met de cliënt en de familie gecommuniceerd?', eis: 'De communicatie met de cliënt, de wettelijk vertegenwoordiger en de familie.', grondslag: 'Bijlage, onderdeel 6, streepje 12', soort: 'tekst', nvt: true },
    { id: '6.ketenpartners', vraag: 'Welke ketenpartners waren betrokken?', eis: 'De ketenpartners, hun betrokkenheid en de samenwerking in deze casus.', grondslag: 'Bijlage, onderdeel 6, streepje 13', soort: 'tekst', nvt: true },
    { id: '6.openbaar_ministerie', vraag: 'Is het Openbaar Ministerie betrokken?', eis: 'De betrokkenheid van het Openbaar Ministerie, met beschrijving.', grondslag: 'Bijlage, onderdeel 6, streepje 14', soort: 'tekst', nvt: true },
    { id: '6.aangifte', vraag: 'Is aangifte gedaan bij de politie?', eis: 'De aangifte, met wijze, datum en plaats.', grondslag: 'Bijlage, onderdeel 6, streepje 15', soort: 'tekst', nvt: true },
  ],
  plichten: [
    { id: 'motivering_afwijking', eis: 'Is van een richtlijn afgeweken? Dan de motivering.', grondslag: 'Bijlage, onderdeel 6, streepje 6' },
    { id: 'reflectie', eis: 'Een reflectie op bevoegdheid en bekwaamheid.', grondslag: 'Bijlage, onderdeel 6, streepje 7' },
    { id: 'melding_fabrikant', eis: 'Een eventuele melding bij de fabrikant.', grondslag: 'Bijlage, onderdeel 6, streepje 9' },
    { id: 'aangifte_gegevens', eis: 'Bij aangifte: wijze, datum en plaats.', grondslag: 'Bijlage, onderdeel 6, streepje 15' },
  ],
}
