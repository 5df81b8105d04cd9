/** Dutch number words, 0 to 20 and the tens and round numbers, with ordinals and fractions that count as a number. */
const WOORDEN: Record<string, number> = {
  nul: 0, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19,
  twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90, honderd: 100, duizend: 1000, anderhalf: 1.5, anderhalve: 1.5,
}
const RANG: Record<string, number> = { eerste: 1, '1e': 1, '1ste': 1, tweede: 2, '2e': 2, '2de': 2, derde: 3, '3e': 3, '3de': 3, vierde: 4, '4e': 4, '4de': 4, laatste: 0 }

/** The value of a number or number word ("12", "1,5", "drie", "vijfentwintig", "tweehonderd"), undefined when it is none. "een" counts as 1 here: the caller decides whether it is an article. */
export function getalwaarde(woord: string): number | undefined {
  if (/^\d/.test(woord)) {
    const kaal = woord.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.')
    const waarde = Number(kaal)
    return Number.isFinite(waarde) ? waarde : undefined
  }
  const vast = WOORDEN[woord]
  if (vast !== undefined) return vast
  const samen = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/.exec(woord)
  if (samen) return (WOORDEN[samen[1] ?? ''] ?? 0) + (WOORDEN[samen[2] ?? ''] ?? 0)
  const groot = /^(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig)(honderd|duizend)$/.exec(woord)
  return groot ? (WOORDEN[groot[1] ?? ''] ?? 0) * (WOORDEN[groot[2] ?? ''] ?? 0) : undefined
}

/** The value of an ordinal ("derde", "2e"), 0 for "laatste", undefined when it is none. */
export function rangwaarde(woord: string): number | undefined {
  return Object.hasOwn(RANG, woord) ? RANG[woord] : undefined
}
