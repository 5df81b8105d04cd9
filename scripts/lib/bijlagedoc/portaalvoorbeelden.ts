import { ALLE_REGELS } from '../../../packages/validation/src/uitleg/regeluitleg.ts'
import { NIETS } from './wat-er-staat.ts'
import { voorbeeldenPerRegel } from './voorbeelden.ts'

/** Most examples on each side that the portal shows of a rule, without the empty ones; `docs/bijlage` has them all. */
const MEESTE = 2

/** The module with the examples that the portal shows, as text: of each rule those that it reports, then those that it leaves alone. */
export function portaalvoorbeelden(): string {
  const alle = voorbeeldenPerRegel()
  const regels = ALLE_REGELS.map(({ id }) => {
    const eigen = alle.get(id) ?? []
    const getoond = [true, false].flatMap((kant) => eigen.filter(({ meldt, watErStaat }) => meldt === kant && watErStaat !== NIETS).slice(0, MEESTE))
    return `  ${JSON.stringify(id)}: ${JSON.stringify(getoond.map(({ watErStaat, uitkomst, zegt }) => ({ watErStaat, uitkomst, zegt })))},`
  })
  return [
    '// Written by `npx pnpm generate` from test/regels/voorbeelden; change it there.',
    'export const VOORBEELDEN: Readonly<Record<string, readonly { watErStaat: string, uitkomst: string, zegt: string }[]>> = {', ...regels, '}', '',
  ].join('\n')
}
