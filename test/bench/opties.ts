import { parseArgs } from 'node:util'
import { OPERATIES, type Operatie } from './stof.ts'

export type Deel = Operatie | 'portaal' | 'groei'
const DELEN: readonly Deel[] = [...OPERATIES, 'portaal', 'groei']

export interface Opties {
  json: boolean
  rondes: number
  /** Dossiers in the database on which q1, q2 and m1 are measured; 20,000 of them are full. */
  aantal: number
  /** What is measured. */
  delen: readonly Deel[]
}

/** `--json`, `--rondes N`, `--aantal N`, `--alleen q1,m1`. */
export function leesOpties(args: readonly string[]): Opties {
  const { values } = parseArgs({ args: [...args], options: { 'json': { type: 'boolean' }, 'rondes': { type: 'string' }, 'aantal': { type: 'string' }, 'alleen': { type: 'string' } } })
  const getal = (waarde: string | undefined, anders: number, naam: string): number => {
    const n = waarde === undefined ? anders : Number(waarde)
    if (!Number.isInteger(n) || n < 1) throw new Error(`--${naam}: geef een heel getal vanaf 1.`)
    return n
  }
  const aantal = getal(values.aantal, 100_000, 'aantal')
  if (aantal < 20_000) throw new Error('--aantal: geef minstens 20000; zoveel volle dossiers heeft de meting nodig.')
  const delen = DELEN.filter((deel) => values.alleen?.split(',').includes(deel) ?? true)
  if (!delen.length) throw new Error(`--alleen: kies uit ${DELEN.join(', ')}.`)
  return { json: values.json ?? false, rondes: getal(values.rondes, 5, 'rondes'), aantal, delen }
}
