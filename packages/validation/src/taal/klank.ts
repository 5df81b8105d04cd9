/** Spellings of one sound, in the order in which they are made even. */
const KLANKEN: readonly [van: RegExp, naar: string][] = [
  [/sch(?![aeiouy])/g, 's'], [/ch/g, 'g'], [/ck|cq|qu/g, 'k'], [/c(?=[eiy])/g, 's'], [/c/g, 'k'], [/x/g, 'ks'], [/ph|v/g, 'f'], [/z/g, 's'], [/th/g, 't'],
  [/ij|ei|y/g, 'e'], [/ou|au/g, 'o'], [/ie/g, 'i'], [/(.)\1+/g, '$1'], [/dt$|d$/, 't'],
]

/** How a word sounds, roughly: right and wrong spellings of it ("protocol", "protokol"; "aandacht", "aandagt") give one key. Linear in its length. */
export function klank(woord: string): string {
  let uit = woord
  for (const [van, naar] of KLANKEN) uit = uit.replace(van, naar)
  return uit
}
