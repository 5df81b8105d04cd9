const TUSSENVOEGSEL = "(?:(?:van|von|de|der|den|ten|ter|te|het|'t|la|le|el|al)\\s+)*"
const ACHTERNAAM = `${TUSSENVOEGSEL}\\p{Lu}[\\p{L}'-]*\\p{Ll}{2,}`
const NAAMVORMEN = [
  // Without a first name the prefix takes a capital: dhr. De Vries.
  new RegExp(`\\b(?:mevrouw|meneer|mevr\\.?|mw\\.?|dhr\\.?|(?:de\\s+)?heer)\\s+(?:(?:Van|Von|De|Der|Den|Ten|Ter|Te|Het|La|Le|El|Al)\\s+)?${ACHTERNAAM}`, 'u'),
  new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,4}\\s*${ACHTERNAAM}`, 'u'),
  new RegExp(`^\\p{Lu}\\p{Ll}+(?:[- ]\\p{Lu}\\p{Ll}+)?\\s+${ACHTERNAAM}$`, 'u'),
]
/** Parts of words that say what someone does, or is to the cliënt: then it is no name. */
const FUNCTIEWOORD = /begeleid|medewerk|leid|manag|verple|verzorg|arts|therap|psych|pedago|kundig|advis|coach|ördin|ordin|direct|bestuur|functionaris|voorzit|secretar|dienst|zorg|hulp|chauffeur|vrijwil|mentor|agent|politie|team|lid|wacht|stagiair|onderzoek|jurist|expert|special|consul|regis|beheer|techni|sociaal|werk|persoonlijk|senior|junior|hoofd|staf|kwalit|beleid|plan|monteur|extern|intern|ambul|dochter|zoon|moeder|vader|broer|zus|partner|naaste|familie|wettelijk|vertegenw|curator|bewind|cli[eë]nt|bewoner|gemeente|stichting|bureau|afdeling|raad|commissie|inspect|veilig/i

/** A function is never longer; what comes after is not searched. */
const LANGSTE_FUNCTIE = 300

/** Where, in a text that should be a function, something stands that looks like the name of a person. */
export function vindNaam(functie: string): [number, number] | undefined {
  const begin = functie.slice(0, LANGSTE_FUNCTIE)
  for (const [plaats, vorm] of NAAMVORMEN.entries()) {
    const gevonden = vorm.exec(begin)
    if (gevonden && (plaats < 2 || !FUNCTIEWOORD.test(gevonden[0]))) return [gevonden.index, gevonden.index + gevonden[0].length]
  }
  return undefined
}
