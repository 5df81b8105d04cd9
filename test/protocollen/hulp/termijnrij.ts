import { readFileSync } from 'node:fs'
import { uitAmsterdam, inAmsterdam } from '@zelfonderzoek/validation/kalender/moment'
import { computeTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import type { Eenheid, Termijndefinitie } from '@zelfonderzoek/validation/termijn/termijndefinitie'

export interface Termijnrij {
  nr: string
  regel: string
  duur: number
  eenheid: Eenheid
  atw: Termijndefinitie['atw']
  start: string
  eind: string
  telling: string
  bron: string
}

/** The golden table, counted by hand and by another program; the column `telling` shows how. */
export function leesTermijnen(): Termijnrij[] {
  const [, ...regels] = readFileSync(new URL('../termijnen.csv', import.meta.url), 'utf8').trim().split('\n')
  return regels.map((regel) => {
    const [nr = '', naam = '', duur = '', eenheid = '', atw = '', start = '', eind = '', telling = '', bron = ''] = regel.split(',')
    return { nr, regel: naam, duur: Number(duur), eenheid: eenheid as Eenheid, atw: atw as Termijndefinitie['atw'], start, eind, telling, bron }
  })
}

/** The end of a row by our own rules: a date, or for hours the clock in Amsterdam. */
export function eindeVan({ regel, duur, eenheid, atw, start, bron }: Termijnrij): string {
  const definitie: Termijndefinitie = { id: regel, duur, eenheid, atw, soort: 'hard', grondslag: bron }
  if (eenheid !== 'uur') return computeTermijn(definitie, start).eindOp
  const [datum = '', tijd = ''] = start.split('T')
  const eind = inAmsterdam(computeTermijn(definitie, uitAmsterdam({ datum, tijd })).eindMoment)
  return `${eind.datum}T${eind.tijd}`
}
