import type { Basisoorzaak } from '../zelfonderzoek/model.ts'

/** The codes of the Eindhoven Classification Model (PRISMA), in the order in which one decides: techniek, organisatie, mens, cliënt, overig. */
export const ECM_CODE_LIJST = [
  'T-EX', 'TD', 'TC', 'TM',
  'O-EX', 'OK', 'OP', 'OM', 'OC',
  'H-EX', 'HKK', 'HRQ', 'HRC', 'HRV', 'HRI', 'HRM', 'HSS', 'HST',
  'PRF', 'X',
] as const
export type EcmCode = (typeof ECM_CODE_LIJST)[number]

/** A code with what a reader needs to choose it, and the question that leads one step deeper. */
export interface Ecm {
  naam: string
  klasse: Exclude<Basisoorzaak['klasse'], ''>
  omschrijving: string
  vraagDoor: string
}

const buiten = 'Kunt u met die partij een afspraak maken, of zelf iets doen om het op te vangen?'

export const ECM_CODES: Record<EcmCode, Ecm> = {
  'T-EX': { naam: 'Technisch extern', klasse: 'technisch', omschrijving: 'Een technische fout waar uw organisatie geen invloed op heeft.', vraagDoor: buiten },
  TD: { naam: 'Ontwerp', klasse: 'technisch', omschrijving: 'Een slecht ontwerp van een apparaat, programma, etiket of formulier.', vraagDoor: 'Waardoor is dit ontwerp gekozen, of in gebruik gebleven?' },
  TC: { naam: 'Constructie', klasse: 'technisch', omschrijving: 'Goed ontworpen, maar verkeerd gebouwd of geplaatst.', vraagDoor: 'Waardoor is de verkeerde plaatsing niet gezien bij de oplevering?' },
  TM: { naam: 'Materiaal', klasse: 'technisch', omschrijving: 'Een fout in het materiaal zelf, die niet bij ontwerp of constructie hoort.', vraagDoor: 'Waardoor is het gebrek niet ontdekt bij onderhoud of controle?' },
  'O-EX': { naam: 'Organisatorisch extern', klasse: 'organisatorisch', omschrijving: 'Een fout in een andere organisatie, waar u geen invloed op heeft. Ook een overdracht tussen twee organisaties.', vraagDoor: buiten },
  OK: { naam: 'Kennisoverdracht', klasse: 'organisatorisch', omschrijving: 'Nieuwe of onervaren medewerkers zijn niet goed ingewerkt, geschoold of begeleid.', vraagDoor: 'Waardoor kreeg de medewerker deze kennis niet?' },
  OP: { naam: 'Protocollen', klasse: 'organisatorisch', omschrijving: 'Een protocol of afspraak ontbreekt, is onduidelijk, verouderd of niet te vinden.', vraagDoor: 'Waardoor was de afspraak er niet, of klopte die niet meer?' },
  OM: { naam: 'Managementprioriteiten', klasse: 'organisatorisch', omschrijving: 'De leiding gaf andere belangen voorrang boven veiligheid, bijvoorbeeld in bezetting of geld.', vraagDoor: 'Waardoor kreeg veiligheid hier minder gewicht?' },
  OC: { naam: 'Cultuur', klasse: 'organisatorisch', omschrijving: 'De houding of gewoonte in de organisatie: zo doen wij dat hier.', vraagDoor: 'Waardoor kon deze gewoonte ontstaan en blijven bestaan?' },
  'H-EX': { naam: 'Menselijk extern', klasse: 'menselijk', omschrijving: 'Een menselijke fout buiten uw organisatie.', vraagDoor: buiten },
  HKK: { naam: 'Kennisgebaseerd gedrag', klasse: 'menselijk', omschrijving: 'De medewerker kon bestaande kennis niet toepassen in een nieuwe situatie.', vraagDoor: 'Waardoor was deze situatie nieuw, en wie kon de medewerker helpen?' },
  HRQ: { naam: 'Kwalificatie', klasse: 'menselijk', omschrijving: 'De taak is gedaan door iemand die daarvoor niet was opgeleid.', vraagDoor: 'Waardoor kwam deze taak bij deze medewerker terecht?' },
  HRC: { naam: 'Coördinatie', klasse: 'menselijk', omschrijving: 'De taken waren in het team niet goed afgestemd, bijvoorbeeld bij een overdracht tussen collega’s.', vraagDoor: 'Waardoor liep de afstemming zo? Was er een vaste manier en was er tijd voor?' },
  HRV: { naam: 'Verificatie', klasse: 'menselijk', omschrijving: 'De situatie is vooraf niet of niet goed nagegaan.', vraagDoor: 'Waardoor is dit niet nagegaan? Kon de medewerker weten dat het moest?' },
  HRI: { naam: 'Interventie', klasse: 'menselijk', omschrijving: 'De handeling is verkeerd gekozen of uitgevoerd.', vraagDoor: 'Waardoor leek dit op dat moment de goede handeling?' },
  HRM: { naam: 'Bewaking', klasse: 'menselijk', omschrijving: 'Het verloop of de toestand van de cliënt is tijdens of na de handeling niet gevolgd.', vraagDoor: 'Waardoor is het verloop niet gevolgd? Was daar tijd en een afspraak voor?' },
  HSS: { naam: 'Slip', klasse: 'menselijk', omschrijving: 'Een vergissing in een fijne handeling, of iets vergeten.', vraagDoor: 'Waardoor kon één vergissing dit gevolg hebben?' },
  HST: { naam: 'Struikelen', klasse: 'menselijk', omschrijving: 'Een fout in een beweging van het hele lichaam, zoals uitglijden of struikelen.', vraagDoor: 'Waardoor kon iemand hier struikelen?' },
  PRF: { naam: 'Cliëntgerelateerd', klasse: 'overig', omschrijving: 'Een kenmerk of een handeling van de cliënt, waar medewerkers geen invloed op hebben.', vraagDoor: 'Was dit bekend, en waardoor was daar geen rekening mee gehouden?' },
  X: { naam: 'Overig', klasse: 'overig', omschrijving: 'Deze oorzaak past bij geen andere code.', vraagDoor: 'Waardoor kwam dit?' },
}

/** True for one of the twenty codes. */
export function isEcmCode(code: string): code is EcmCode {
  return Object.hasOwn(ECM_CODES, code)
}
