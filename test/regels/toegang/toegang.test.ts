import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { STANDEN } from '@zelfonderzoek/validation/dossier/stand'
import { HANDELINGEN } from '@zelfonderzoek/validation/toegang/handelingen'
import { ROLLEN } from '@zelfonderzoek/validation/toegang/rollen'
import { handelingenVoor, mag, magOoit, toegangTabel } from '@zelfonderzoek/validation/toegang/toegang'

describe('toegang', () => {
  it('is gelijk aan de tabel die is nagekeken', () => {
    expect(`${toegangTabel()}\n`).toBe(readFileSync(new URL('toegang.csv', import.meta.url), 'utf8'))
  })

  it('is in een vreemd dossier altijd nee', () => {
    for (const rol of ROLLEN) for (const handeling of HANDELINGEN) for (const stand of STANDEN) expect(mag({ rol, handeling, stand, relatie: 'vreemd' })).toBe(false)
  })

  it('geeft de beheerder geen enkel recht op een dossier', () => {
    expect(HANDELINGEN.filter((h) => h !== 'beheer_lezen' && magOoit('beheerder', h))).toEqual([])
  })

  it('laat alleen de bestuurder verklaren, en niemand schrijven na indienen', () => {
    expect(ROLLEN.filter((rol) => magOoit(rol, 'verklaring_afleggen'))).toEqual(['bestuurder'])
    for (const rol of ROLLEN) expect(handelingenVoor(rol, 'ingediend', 'eigen').filter((h) => h.endsWith('_bewaren'))).toEqual([])
  })

  it('houdt een concept weg bij iedereen behalve de aanbieder', () => {
    expect(ROLLEN.filter((rol) => mag({ rol, handeling: 'dossier_lezen', stand: 'concept', relatie: 'eigen' }))).toEqual(['onderzoeker', 'bestuurder'])
  })
})
