/** Words for time. Source: Taaladvies.net (notation of dates), and the abbreviations seen in care planning. */
export const MAANDEN: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januari jan', 'februari feb febr', 'maart mrt mar', 'april apr', 'mei', 'juni jun', 'juli jul', 'augustus aug', 'september sept sep', 'oktober okt oct', 'november nov', 'december dec',
  ].flatMap((vormen, i) => vormen.split(' ').map((vorm) => [vorm, i + 1] as const)),
)
export const SEIZOENEN: ReadonlySet<string> = new Set(['voorjaar', 'najaar', 'zomer', 'winter', 'herfst', 'lente', 'jaareinde', 'jaarwisseling', 'kerst', 'zomervakantie', 'zomerreces'])
export const DAGEN: ReadonlySet<string> = new Set(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'])
/** Unit of time -> unit in one form. */
export const EENHEDEN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'minuut minuten min', 'uur uren u', 'dag dagen', 'werkdag werkdagen', 'week weken wk wkn', 'maand maanden mnd mnden', 'kwartaal kwartalen', 'halfjaar halfjaren', 'jaar jaren jr', 'etmaal etmalen', 'nacht nachten', 'dienst diensten', 'dagdeel dagdelen', 'keer maal x', 'ochtend ochtenden', 'avond avonden', 'rit ritten', 'bezoek bezoeken', 'ronde rondes', 'seconde seconden sec',
  ].flatMap((vormen) => vormen.split(' ').map((vorm) => [vorm, vormen.split(' ')[0] ?? vorm] as const)),
)
/** Units after which "per" or "elke" makes a frequency. */
export const RITME: ReadonlySet<string> = new Set(['minuut', 'uur', 'dag', 'werkdag', 'week', 'maand', 'kwartaal', 'halfjaar', 'jaar', 'etmaal', 'nacht', 'dienst', 'dagdeel', 'ochtend', 'avond', 'bezoek', 'rit'])
export const FREQUENTIES: ReadonlySet<string> = new Set([
  'dagelijks', 'dagelijkse', 'wekelijks', 'wekelijkse', 'tweewekelijks', 'tweewekelijkse', 'driewekelijks', 'vierwekelijks', 'zeswekelijks', 'maandelijks', 'maandelijkse', 'tweemaandelijks', 'driemaandelijks', 'kwartaals', 'halfjaarlijks', 'halfjaarlijkse', 'jaarlijks', 'jaarlijkse', 'uurlijks', 'veertiendaags', 'kwartaalbasis', 'weekbasis', 'maandbasis',
])
/** How near in time, without saying when. */
export const VAAG: readonly string[] = [
  '=zsm', '=zo spoedig mogelijk', '=zo snel mogelijk', '=op korte termijn', '=op termijn', '=op middellange termijn', '=op lange termijn', '=binnenkort', '=in de toekomst', '=toekomst', '=spoedig', '=snel', '=ooit', '=te zijner tijd', '=tzt', '=binnen afzienbare tijd', '=de komende tijd', '=komende periode', '=de komende periode', '=later', '=op een later moment', '=binnen redelijke termijn', '=nader te bepalen', '=ntb', '=op den duur', '=geleidelijk', '=regelmatig', '=periodiek', '=frequent', '=vaker', '=tijdig',
]
export const DIRECT: readonly string[] = ['=per direct', '=perdirect', '=per ommegaande', '=met onmiddellijke ingang', '=met directe ingang', '=onmiddellijk ingaand', '=direct ingaand', '=met ingang van heden', '=per heden', '=vanaf nu', '=vanaf heden', '=met ingang van vandaag', '=per vandaag', '=vanaf vandaag']
/** Prepositions that tie a moment to a plan or to the past. */
export const VOORZETSELS: readonly string[] = [
  '=met ingang van', '=mivm', '=miv', '=per', '=vanaf', '=va', '=uiterlijk op', '=uiterlijk', '=voor', '=op', '=in', '=sinds', '=tot', '=tot en met', '=tm', '=van', '=binnen', '=na', '=begin', '=medio', '=half', '=eind', '=einde', '=ultimo', '=rond', '=omstreeks', '=tegen', '=gedurende', '=tijdens', '=deadline', '=gereed', '=klaar', '=datum', '=dd', '=over', '=tussen', '=ingang', '=startdatum', '=einddatum', '=start', '=as', '=komende', '=aanstaande', '=de', '=het', '=uit', '=in de loop van', '=voor het einde van', '=voor eind', '=voor het eind van',
]
