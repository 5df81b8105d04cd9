import { describe, expect, it } from '@jest/globals'
import { type Overeenkomst, vergelijkPersonen } from '@zelfonderzoek/validation/avg/vergelijk-personen'

const DAG = '1961-04-09'
const TABEL: readonly (readonly [een: string, dag: string, ander: string, andereDag: string, uit: Overeenkomst | null])[] = [
  ['Anna de Vries', DAG, 'Anna de Vries', DAG, 'zelfde'],
  ['Anna de Vries', DAG, 'ANNA  DE VRIES', DAG, 'zelfde'],
  ['Anna de Vries', DAG, 'Vries, Anna de', DAG, 'zelfde'],
  ['Anna de Vries', DAG, 'mevrouw Anna de Vries', DAG, 'zelfde'],
  ['Zoë Müller', DAG, 'Zoe Muller', DAG, 'zelfde'],
  ['A. de Vries', DAG, 'Anna de Vries', DAG, 'geboortedatum'],
  ['Anna de Vries', DAG, 'Anna Bakker', DAG, 'geboortedatum'],
  ['Anna de Vries', '', 'Anna de Vries', DAG, 'naam'],
  ['Anna de Vries', '', 'Anna de Vries', '', 'naam'],
  ['Anna de Vries', DAG, 'Anna de Vries', '1961-04-10', null],
  ['Anna de Vries', '', 'Anna Bakker', '', null],
  ['', '', '', '', null],
  ['', DAG, '', DAG, 'geboortedatum'],
]

describe('of twee mensen in het register dezelfde zijn', () => {
  it.each(TABEL)('%j (%s) en %j (%s): %j', (naam, geboortedatum, ander, andereDag, uit) => {
    const [a, b] = [{ naam, geboortedatum }, { naam: ander, geboortedatum: andereDag }]
    expect([vergelijkPersonen(a, b), vergelijkPersonen(b, a)]).toEqual([uit, uit])
  })
})
