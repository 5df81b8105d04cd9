import { isWeigering } from '../graphql/geweigerd.ts'

/** The outcome of a step of the demo. @throws {Error} when the api refuses it: the demo must follow the rules too. */
export function lukt<T extends object>(uitkomst: T): Exclude<T, { code: string }> {
  if (isWeigering(uitkomst)) throw new Error(`demo: ${uitkomst.code} ${uitkomst.bericht} ${'fouten' in uitkomst ? JSON.stringify(uitkomst.fouten) : ''}`)
  return uitkomst as Exclude<T, { code: string }>
}
