export interface Verhouding {
  min: number
  median: number
  max: number
}

/** Least, middle and greatest of paired ratios, rounded to three decimals. */
export function verhouding(paren: readonly number[]): Verhouding {
  const op = [...paren].sort((a, b) => a - b)
  const rond = (n: number | undefined): number => Math.round((n ?? Number.NaN) * 1000) / 1000
  const midden = op.length % 2 ? op[(op.length - 1) / 2] : ((op[op.length / 2 - 1] ?? 0) + (op[op.length / 2] ?? 0)) / 2
  return { min: rond(op[0]), median: rond(midden), max: rond(op.at(-1)) }
}

/** `0.81 / 0.86 / 0.93` */
export function druk({ min, median, max }: Verhouding): string {
  return [min, median, max].map((n) => n.toFixed(2)).join(' / ')
}
