import type { TermenLijst } from '../../taal/termen.ts'

/** How far a measure depends on people who remember and pay attention: the action hierarchy of RCA2 (National Patient Safety Foundation 2015, after the VA). */
export const STERKTES = ['sterk', 'middel', 'zwak'] as const
export type Sterkte = (typeof STERKTES)[number]

/** The strategies of the PRISMA action matrix. */
export const STRATEGIEEN = ['techniek', 'procedures', 'informatie', 'training', 'motivatie', 'escalatie', 'evaluatie'] as const
export type Strategie = (typeof STRATEGIEEN)[number]

/** A kind of action of the hierarchy, with the words by which a text shows it. `daad`: only where one of the words for making or removing stands in the same sentence. */
export interface Maatregelsoort { naam: string, sterkte: Sterkte, strategie: Strategie, termen: TermenLijst, daad?: true }

const SOORTEN = {
  bouwkundig: {
    naam: 'een verandering aan gebouw of inrichting', sterkte: 'sterk', strategie: 'techniek', daad: true,
    termen: ['*hek', '*hekje', '*poort', '*tuinpoort', '=muur', '=wand', '*glas', '=raam', '=ramen', '*begrenzer', '*begrensers', '*raambegrenzer', '*leuning', '*hellingbaan', '*drempel', '*drempels', '*vloer', '=slot', '=sloten', '*deurslot', '*kluis', '*kluisje', '*sleutelkluisje', '*sleutelkastje', '=deur', '=deuren', '=achterdeur', '=voordeur', '=tuindeuren', '=tuindeur', '*kamerdeuren', '*toegangsdeuren', '*kamerdeur', '*toegangsdeur', '*vluchtweg', '*afrastering', '*omheining', '*kast', '*kleedje', '*kleedjes', '=trap', '=dak', '=platte dak', '*antislip', '*verlichting', '=ruimte', '=aparte ruimte', '*badkamer', '*observatieplek', '*afscheiding', '*grendel', '*beugel', '*schuifpoort', '=koord', '*belkoord', '*alarmkoord', '*rookmelder', '*oversteekplaats', '*dranger', '*drangers', '=losse voorraad'],
  },
  apparaat: {
    naam: 'een ander apparaat of hulpmiddel', sterkte: 'sterk', strategie: 'techniek', daad: true,
    termen: ['*lift', '*plafondlift', '=bed', '=bedden', '*kraan', '*thermostaatkraan', '*rolstoel', '*sensor', '*melder', '*bewegingsmelder', '*noodtelefoon', '*deuralarm', '*weekdoos', '*weekdozen', '*noodknop', '*douchestoel', '*tillift', '*matras', '*bedhek', '*scootmobiel', '*hulpmiddel', '*toestel', '*telefooncentrale', '*oproepsysteem'],
  },
  dwang: {
    naam: 'een vergrendeling: het kan niet meer fout', sterkte: 'sterk', strategie: 'techniek',
    termen: ['*blokkade', 'blokkeer', '=geblokkeerd', '*vergrendeling', '=vergrendeld', '=vanzelf dicht', '=dan vanzelf', '=kan niet meer', '=kan alleen nog', '=niet meer open', '=kan geen', '=niet warmer', '=niemand daar meer bij', '=niet bij kunnen', '=automatisch dicht', '=automatisch uit', '=gaat alleen open', '=niet te openen', '=thermostaatkraan', '=elektronisch slot', '=tweestapsverificatie', '=eigen inlog'],
  },
  eenvoud: { naam: 'een stap of gevaar dat verdwijnt', sterkte: 'sterk', strategie: 'techniek', termen: ['=weggehaald', '=weg gehaald', '=weghalen', '=haalt weg', '=verwijderd', '=verwijderen', '=afgeschaft', '=opgeheven', '=uit gebruik', '=niet meer nodig', '=gaat de deur uit', '=vervalt', '=eruit gehaald', '=standaard een merk', '=een merk', '=een soort', '=een type'] },
  leiding: { naam: 'de leiding doet zichtbaar zelf mee', sterkte: 'sterk', strategie: 'escalatie', termen: ['=bestuurder loopt mee', '=directeur loopt mee', '=directie loopt mee', '=bestuurder is aanwezig', '=directeur werkt mee'] },
  bezetting: { naam: 'meer mensen of minder werkdruk', sterkte: 'middel', strategie: 'escalatie', termen: ['=tweede begeleider', '=tweede medewerker', '=derde begeleider', '=extra begeleider', '=extra medewerker', '=extra dienst', '=extra kracht', '*bezetting', '=fte', '=twee begeleiders', '=twee mensen', '=twee medewerkers', '=tweede man', '=vaste kracht', '=vaste kragt', '=vaste collega', '=waakdienst', '=slaapdienst', '=verlengd', '=eigen half uur', '=uitgebreid', '=drie vaste', '=vaste hulpen', '=kleinere groep', '=minder clienten', '=vaste begeleider', '=altijd twee', '=dubbele bezetting', '=plant _ in'] },
  programma: { naam: 'een verbetering van een programma', sterkte: 'middel', strategie: 'techniek', termen: ['*software', '=ecd', '=app', '*dossiersysteem', '=verplicht veld', '*scherm', '*overdrachtsscherm', '*filter', '*scan', '*barcodescan', '*scanner', '*scaner', '=automatisch', '=automatische', '=push', '*pop-up', '*toedienregistratie', '*systeem', '*dispenser', '=seintje', '*applicatie'] },
  afleiding: { naam: 'minder afleiding', sterkte: 'middel', strategie: 'procedures', termen: ['*hesje', '=niet gestoord', '=ongestoord', '=geen telefoon', '=zonder andere taken', '=telefoon in de kast', '=stiltezone', '*afleiding'] },
  geheugensteun: { naam: 'een checklist of geheugensteun', sterkte: 'middel', strategie: 'procedures', termen: ['*checklist', '*stappenkaart', '*lijst', '*lijstje', '*aftekenlijst', '*observatielijst', '*formulier', '*afvinkformulier', '=bord', '*whiteboard', '*placemat', '*noodkaart', '*kleur', '*kleuren', '=rood', '*crisiskaartje', '=bladzijde', '*weglooplan', '*geheugensteun', '*vakken', '=foto', '*wekker'] },
  terughoren: { naam: 'hardop herhalen', sterkte: 'middel', strategie: 'procedures', termen: ['=hardop', '=terughoren', '=herhaalt', '=teruglezen', '=voorgelezen', '=geteld', '=ronde', '=ronden', '=rondes', '=meelopen en', '=vaste volgorde', '=in die volgorde'] },
  samen: { naam: 'een vast moment om informatie over te dragen', sterkte: 'middel', strategie: 'informatie', termen: ['*dagstart', '*overdracht', '*overdrachtsmoment', '=samen met de vroege', '=overlap', '=treffen', '*overlapdienst', '*briefing', '=eerst samen', '=berichtje', '=contactpersoon gebeld', '=gezamenlijke schrift'] },
  reserve: { naam: 'een reserve voor als het eerste uitvalt', sterkte: 'middel', strategie: 'techniek', termen: ['*noodstroom', '=tweede telefoon', '=reserve', '*reservesleutel', '=back-up', '=tweede melding', '=tweede lijn', '*aggregaat', '=tweede grendel'] },
  controle: { naam: 'een extra controle', sterkte: 'zwak', strategie: 'procedures', termen: ['=dubbele controle', '=tweede paraaf', '=controleert', '=kontroleert', '=gecontroleerd', '*steekproef', '=nagelopen', '=loopt na', '=telt', '=nalopen', '*audit', '=toetst', '=checkt', '=meekijken'] },
  waarschuwing: { naam: 'een waarschuwing of opschrift', sterkte: 'zwak', strategie: 'informatie', termen: ['*sticker', '*waarschuwing', '*poster', '*bordje', '*opschrift', '=groepsapp', '*nieuwsbrief', '=mail', '*intranet', '*filmpje'] },
  regels: { naam: 'een regel, protocol of afspraak', sterkte: 'zwak', strategie: 'procedures', termen: ['*protocol', '*protokol', '*procedure', '*werkinstructie', '*instructie', '*richtlijn', '*beleid', '*afspraak', '*afspraken', '=afgesproken', '=spreekt af', '*handboek', '*plan', '*zorgplan', '*signaleringsplan', '*huisregels', '*werkwijze', '*beschrijving', '=voortaan', '=opgenomen in', '=vastgelegd', '*convenant'] },
  scholing: { naam: 'scholing of oefening', sterkte: 'zwak', strategie: 'training', termen: ['*scholing', '=schoolt', '=geschoold', '=scholen', '*training', '=traint', '=getraind', '*cursus', '*les', '*lessen', '*e-learning', '*opleiding', '*oefening', '=oefent', '=oefenen', '=geoefend', '*bijscholing', '*certificaat', '*instructiefilm', '*workshop', '=leert', '=leren', '=uitleg', '=uitleggen', '=legt uit', '*module', '=vertelt', '*bijeenkomst', '*bijeenkomsten', '*inwerkprogramma', '=ingewerkt', '=meelopen', '=meeloopt'] },
  werkwijze: { naam: 'een andere manier van werken, zonder hulpmiddel', sterkte: 'zwak', strategie: 'procedures', termen: [] },
  aanspreken: { naam: 'een beroep op mensen', sterkte: 'zwak', strategie: 'motivatie', termen: ['*bewustwording', '=bewust', '=bewuster', '*aandacht', '=alert', '=alerter', '=allerter', '=aanspreken', '=spreken aan', '=spreekt aan', '=spreekt _ aan', '=spreken _ aan', '=motiveren', '=gewezen', '=benadrukt', '=herinnerd', '=oproep', '*cultuur', '*houding', '=scherper', '=scherp', '=beter opletten'] },
  evaluatie: { naam: 'bespreken of onderzoeken', sterkte: 'zwak', strategie: 'evaluatie', termen: ['=bespreekt', '=besproken', '=bespreken', '=evalueert', '=evalueren', '=evaluatie', '=onderzoekt', '=onderzoek', '*intervisie', '*casusbespreking', '*reflectie', '=reflecteert', '=spiegelgesprek', '=doorgenomen', '=neemt door', '=neemt met', '=werkoverleg', '=in gesprek', '=gesprek', '=moreel beraad', '=verkent'] },
  hogerop: { naam: 'een beroep op een ander', sterkte: 'zwak', strategie: 'escalatie', termen: ['=gemeente', '=woningcorporatie', '=leverancier', '=zorgverzekeraar', '=ziekenhuis', '=raad van bestuur', '=apotheek', '=wijkverpleging', '=verhuurder', '=ketenpartners', '=netbeheerder'] },
} as const satisfies Record<string, Maatregelsoort>

export type MaatregelsoortId = keyof typeof SOORTEN
export const MAATREGELSOORTEN: Readonly<Record<MaatregelsoortId, Maatregelsoort>> = SOORTEN
export const MAATREGELSOORT_LIJST = Object.keys(SOORTEN) as MaatregelsoortId[]

/** Words for making, placing, replacing or taking away a thing. */
export const DADEN: TermenLijst = [
  'plaats', '=geplaatst', '=plaatst', '=hangt', '=hangen', '=ophangen', '=opgehangen', 'monteer', '=gemonteerd', 'vervang', '=vervangen', '=vervangt', '=zet', '=gezet', '=zetten', '=zit', '=zitten', '=bouwt', '=gebouwd', '=verbouwd', '=komt een', '=komt er', '=komen er', '=krijgt een', '=krijgt', '=krijgen', '=voorzien', '=weghalen', '=weg', '=weggehaald', '=weggegaan', '=haalt',
  '=aangebracht', '=aanbrengen', '=aangelegd', '=afgezet', '=omdraaien', '=omgedraaid', '=erin', '=eraf', '=installeert', '=geinstalleerd', '=schaft', '=aangeschaft', '=koopt', '=gekocht', '=besteld', '=eruit', '=verplaatst', '=staan er', '=hebben', '=er nu', '=er in', '=is nu', '=verlegt', '=ligt',
]

/** Words after which a thing is the place of something, not what changes. */
export const PLAATSWOORDEN: ReadonlySet<string> = new Set(['op', 'naast', 'aan', 'bij', 'in', 'over', 'achter', 'tegen', 'voor', 'onder', 'boven', 'uit', 'naar', 'van'])
