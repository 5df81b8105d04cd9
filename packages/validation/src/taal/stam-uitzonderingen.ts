/**
 * Forms that no ending rule can bring together, per stem: irregular verbs and nouns that are common in care reports.
 * Source: e-ANS (Algemene Nederlandse Spraakkunst) 2.3.3, list of strong and irregular verbs.
 */
const LIJST = `
zijn: is was waren ben bent geweest zijnde
heb: heeft hebben had hadden gehad hebt
word: wordt worden werd werden geworden
kan: kunnen kon konden gekund kunt
zal: zullen zou zouden zult
wil: willen wilde wilden wou gewild wilt
moet: moeten moest moesten gemoeten
mag: mogen mocht mochten
ga: gaat gaan ging gingen gegaan
sta: staat staan stond stonden gestaan
doe: doet doen deed deden gedaan
zie: ziet zien zag zagen gezien
sla: slaat slaan sloeg sloegen geslagen
kom: komt komen kwam kwamen gekomen
neem: neemt nemen nam namen genomen name names neming nemingen
geef: geeft geven gaf gaven gegeven gave geving
lig: ligt liggen lag lagen gelegen
zit: zitten zat zaten gezeten
leg: legt leggen legde legden gelegd gelegde
zeg: zegt zeggen zei zeiden gezegd gezegde toezegging
bel: belt bellen belde belden gebeld
breng: brengt brengen bracht brachten gebracht
denk: denkt denken dacht dachten gedacht
zoek: zoekt zoeken zocht zochten gezocht
koop: koopt kopen kocht kochten gekocht
weet: weten wist wisten geweten
spreek: spreekt spreken sprak spraken gesproken spreking sprekingen
breek: breekt breken brak braken gebroken
steek: steekt steken stak staken gestoken
lees: leest lezen las lazen gelezen
eet: eten at aten gegeten
vergeet: vergeten vergat vergaten
meet: meten mat maten gemeten meting metingen
help: helpt helpen hielp hielpen geholpen
houd: houdt houden hield hielden gehouden hou
laat: laten liet lieten gelaten
loop: loopt lopen liep liepen gelopen
roep: roept roepen riep riepen geroepen
val: valt vallen viel vielen gevallen
vang: vangt vangen ving vingen gevangen
hang: hangt hangen hing hingen gehangen
krijg: krijgt krijgen kreeg kregen gekregen
kijk: kijkt kijken keek keken gekeken
blijf: blijft blijven bleef bleven gebleven
blijk: blijkt blijken bleek bleken gebleken
schrijf: schrijft schrijven schreef schreven geschreven
rijd: rijdt rijden reed reden gereden rij
wijs: wijst wijzen wees wezen gewezen
wijzig: wijzigt wijzigen wijzigde wijzigden gewijzigd wijziging wijzigingen
vermijd: vermijdt vermijden vermeed vermeden
begrijp: begrijpt begrijpen begreep begrepen
ontbreek: ontbreekt ontbreken ontbrak ontbraken ontbroken
grijp: grijpt grijpen greep grepen gegrepen
strijk: strijkt strijken streek streken gestreken
sluit: sluiten sloot sloten gesloten sluiting
schuif: schuift schuiven schoof schoven geschoven
bied: biedt bieden bood boden geboden
kies: kiest kiezen koos kozen gekozen
verlies: verliest verliezen verloor verloren
vries: vriest vriezen vroor gevroren
buig: buigt buigen boog bogen gebogen
gebied: gebieden
ontvang: ontvangt ontvangen ontving ontvingen ontvangst
bevind: bevindt bevinden bevond bevonden
vind: vindt vinden vond vonden gevonden
bind: bindt binden bond bonden gebonden
begin: begint beginnen begon begonnen
win: wint winnen won gewonnen
drink: drinkt drinken dronk dronken gedronken
spring: springt springen sprong sprongen gesprongen
zend: zendt zenden zond zonden gezonden
trek: trekt trekken trok trokken getrokken
tref: treft treffen trof troffen getroffen
betref: betreft betreffen betrof betreffende
sterf: sterft sterven stierf stierven gestorven
werp: werpt werpen wierp wierpen geworpen
draag: draagt dragen droeg droegen gedragen
vraag: vraagt vragen vroeg vroegen gevraagd
jaag: jaagt jagen joeg joegen
slaap: slaapt slapen sliep sliepen geslapen
zweer: zweert
zwem: zwemt zwemmen zwom gezwommen
beweeg: beweegt bewegen bewoog bewogen
weeg: weegt wegen woog wogen gewogen
heft: hefte heffen geheven
stel: stelt stellen stelde stelden gesteld gestelde
onderzoek: onderzoekt onderzoeken onderzocht onderzochten
bestaat: bestaan bestond bestonden
versta: verstaat verstaan
ontstaat: ontstaan ontstond ontstonden
besluit: besluiten besloot besloten
beslis: beslist beslissen besliste beslissing beslissingen
instruct: instructie instructies instrueert instrueren instrueerde geinstrueerd
rapport: rapportage rapportages rapporteert rapporteren rapporteerde rapporteerden gerapporteerd rapport rapporten
control: controle controles controleert controleren controleerde controleerden gecontroleerd gecontroleerde
overdracht: overdrachten
afspreek: afspraak afspraken afspraakje
onderhoud: onderhoudt onderhouden onderhield
medewerker: medewerkers mdw mdws medewerkster medewerksters
client: clienten clients clt cliente clientes
begeleid: begeleidt begeleiden begeleidde begeleidden begeleiding
leid: leidt leiden leidde geleid leiding
lid: leden
stad: steden
schip: schepen
verantwoordelijk: verantwoordelijke verantwoordelijken verantwoordelijkheid verantw verantwoordlijk verandwoordelijk verantwoordelik
proces: processen
les: lessen
adres: adressen
succes: successen
bus: bussen busje busjes
vervang: vervangt vervangen verving vervingen vervanging vervanger vervangers
plan: plannen plande gepland geplande planning
toezicht: toezichten
huis: huizen
reden: redenen
foto: fotos foto's
risico: risicos risico's
auto: autos auto's
gebrek: gebreken
gesprek: gesprekken
bezoek: bezoekt bezoeken bezocht bezochten
gebruik: gebruikt gebruiken gebruikte gebruikten
gebeur: gebeurt gebeuren gebeurde gebeurd
geloof: gelooft geloven geloofde
gemeente: gemeenten gemeentes
gedrag: gedragen gedragingen
geneesmiddel: geneesmiddelen
gevolg: gevolgen
gezin: gezinnen
gevaar: gevaren
gebied: gebieden
gebouw: gebouwen
geweld: geweld
geluid: geluiden
gewoonte: gewoonten gewoontes
gast: gasten
gas: gas
post: posten
kast: kasten kastje kastjes
hond: honden
nacht: nachten
kant: kanten
uur: uren
dienst: diensten
arts: artsen
eerst: eerste
juist: juiste
vast: vaste
want: want
rust: rusten
tekst: teksten
toets: toetst toetsen toetste getoetst toetsing
angst: angsten
eerder: eerdere
later: latere
minder: mindere
verder: verdere
kind: kinderen kindje
ouder: ouders oudere ouderen
teken: tekent tekenen tekende getekend ondertekent
mens: mensen
fout: fouten foute
tijd: tijden
maatregel: maatregelen maatregels
norm: normen
per: per
beheer: beheert beheren beheerde beheerd
keer: keert keren keerde gekeerd keer
leer: leert leren leerde geleerd
plek: plekken
slot: sloten slotje slotjes
lek: lekt lekken lekte gelekt lekkage
schaf: schaft schaffen schafte geschaft schaffing
voldoe: voldoet voldoen voldeed voldeden voldaan
weiger: weigert weigeren weigerde weigerden geweigerd weigering
evaluer: evaluatie evaluaties evalueert evalueren evalueerde geevalueerd
`

/** Normalised form -> stem, for the forms above. */
export const UITZONDERINGEN: ReadonlyMap<string, string> = new Map(
  LIJST.trim().split('\n').flatMap((regel) => {
    const [stam = '', vormen = ''] = regel.split(': ')
    return [stam, ...vormen.split(' ')].map((vorm) => [vorm, stam] as const)
  }),
)

/** Verb and noun roots in -er without stress, whose plural or infinitive in -eren keeps that -er ("verbeteren" against "controleren"). */
export const ZWAK_ER: readonly string[] = [
  'ander', 'minder', 'beter', 'lever', 'vorder', 'vergader', 'hinder', 'inner', 'zeker', 'schilder', 'luister', 'kind', 'wonder', 'meester', 'lager', 'hoger', 'nader', 'ouder', 'duister', 'blader', 'water', 'achter',
  'sluier', 'luier', 'weiger', 'steiger', 'fluister', 'ruimer', 'groter', 'korter', 'sterker', 'zuiver', 'helder', 'verander', 'zuster', 'cijfer', 'lichter', 'verbreder', 'slinger',
]

/** Verb particles that stand apart in a main clause ("stelt ... vast") and before ge- in a participle ("vastgesteld"). */
export const VOORVOEGSELS: readonly string[] = [
  'terug', 'samen', 'onder', 'tegen', 'achter', 'langs', 'binnen', 'buiten', 'voort', 'klaar', 'over', 'door', 'vast', 'voor', 'weg', 'aan', 'mee', 'toe', 'bij', 'uit', 'los', 'dicht', 'open', 'rond', 'neer', 'plaats', 'deel', 'na', 'op', 'in', 'af', 'om',
]
export const VASTE_VOORVOEGSELS: readonly string[] = ['be', 'ver', 'ont', 'her', 'ge']
