/** The words for the parts of an answer that rules name by a code. */
const DEELWOORDEN: Record<string, string> = {
  deskundige_ja: 'dat een deskundige is geraadpleegd', deskundige_wie: 'welke deskundige', deskundige_wijze: 'op welke wijze die is geraadpleegd',
  methode_anders: 'dat u een andere methode gebruikte', methode_stappen: 'welke stappen die methode heeft',
  feiten: 'de feiten', alle_momenten: 'bij elk feit een datum of een tijd',
  richtlijnen: 'welke richtlijn of welk protocol geldt', afwijking: 'waarom u afweek',
  bevoegd_bekwaam: 'of de medewerkers bevoegd en bekwaam waren', reflectie: 'hoe u daarop terugkijkt',
  intern: 'het contact binnen uw organisatie', extern: 'het contact met zorgverleners daarbuiten',
  ketenpartners: 'welke ketenpartners er waren', samenwerking: 'hoe de samenwerking verliep',
  aangifte: 'dat aangifte is gedaan', aangifte_wijze: 'de wijze van aangifte', aangifte_datum: 'de datum van aangifte', aangifte_plaats: 'de plaats van aangifte',
  doelgroep: 'voor wie de maatregelen zijn', borging: 'hoe de maatregelen worden geborgd',
  eigenaar: 'wie de maatregel uitvoert', datum: 'wanneer de maatregel klaar is', datum_onduidelijk: 'een duidelijke datum', norm: 'waaraan u ziet dat het is gelukt',
  gedeeld_met: 'met wie de inhoud van het rapport is gedeeld', gedeeld_op: 'op welke datum de inhoud is gedeeld',
  bestuurder: 'het melden bij de bestuurder', melding: 'de melding bij de toezichthouder', gebeurtenis: 'de gebeurtenis',
}

/** Codes with a comma between them as words: "a, b en c". */
export function delen(codes: string | number | undefined): string {
  const woorden = String(codes ?? '').split(',').filter(Boolean).map((code) => DEELWOORDEN[code] ?? code)
  return woorden.length < 2 ? (woorden[0] ?? '') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1)}`
}

/** A date as people read it: 28 december 2026. Anything else comes back as it was. */
export function datumwoorden(datum: string | number | undefined): string {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(datum ?? '')) ?? []
  const naam = MAANDEN[Number(maand) - 1]
  return jaar && naam ? `${Number(dag)} ${naam} ${jaar}` : String(datum ?? '')
}

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
