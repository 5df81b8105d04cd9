/** Sentences end here; enough to cut a passage, not to judge a text. */
const EINDE = /(?<=[.!?])\s+|\n+/u
const KORTSTE_DEEL = 3

/** Every sentence within a value that names somebody, each once, in the order in which they stand; none without a name. */
export function zinnenOver(waarde: unknown, naam: string): string[] {
  const delen = naam.toLowerCase().split(/[\s.,]+/u).filter((deel) => deel.length >= KORTSTE_DEEL)
  const achternaam = delen.at(-1)
  if (!achternaam) return []
  const heeft = new RegExp(`(?<![\\p{L}\\p{N}])${achternaam.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu')
  const zinnen = new Set<string>()
  const loop = (deel: unknown): void => {
    if (typeof deel === 'string') for (const zin of deel.split(EINDE)) if (heeft.test(zin)) zinnen.add(zin.trim())
    if (typeof deel === 'object' && deel !== null) for (const onder of Object.values(deel)) loop(onder)
  }
  loop(waarde)
  return [...zinnen]
}
