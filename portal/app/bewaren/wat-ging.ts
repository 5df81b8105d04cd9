/** `312 regels in 18 tabellen, 2 bestanden`. */
export function watGing(rijen: unknown): string {
  const aantallen = rijen as Readonly<Record<string, number>>
  const som = Object.values(aantallen).reduce((a, b) => a + b, 0)
  const bestanden = aantallen['document'] ?? 0
  return `${som} regels in ${Object.keys(aantallen).length} tabellen, ${bestanden} ${bestanden === 1 ? 'bestand' : 'bestanden'}`
}
