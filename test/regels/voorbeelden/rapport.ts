import { legeSectie, leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { Antwoord, Basisoorzaak, SectieNummer, Secties, Verbetermaatregel, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'

/** Parts of a report: sections by number, causes and measures. */
export type Delen = { [N in SectieNummer]?: Partial<Secties[N]> } & { oorzaken?: Partial<Basisoorzaak>[]; maatregelen?: Partial<Verbetermaatregel>[] }

export const zegt = (tekst: string): Antwoord => ({ tekst, nvt: false, reden: '' })
export const nvt = (reden = ''): Antwoord => ({ tekst: '', nvt: true, reden })

/** Rows with ids r1, r2 and so on, and with the other columns empty. */
function rijen<R extends { id: string }>(leeg: Omit<R, 'id'>, delen: readonly Partial<R>[]): R[] {
  return delen.map((deel, plaats) => ({ ...leeg, ...deel, id: `r${plaats + 1}` }) as R)
}
export const leden = (...delen: Partial<Secties[3]['leden'][number]>[]) => rijen<Secties[3]['leden'][number]>({ functie: '', vakdiscipline: '', betrokkenheid: '', toelichting: '' }, delen)
export const zorgverleners = (...delen: Partial<Secties[4]['zorgverleners'][number]>[]) => rijen<Secties[4]['zorgverleners'][number]>({ functie: '', rol: '' }, delen)
export const gehoorden = (...delen: Partial<Secties[5]['gehoorden'][number]>[]) => rijen<Secties[5]['gehoorden'][number]>({ functie: '', wijze: '', verslag: '' }, delen)
export const feiten = (...delen: Partial<Secties[6]['tijdschema'][number]>[]) => rijen<Secties[6]['tijdschema'][number]>({ datum: '', tijd: '', feit: '', bron: '' }, delen)

/** An empty report with some parts filled in. Causes are o1, o2 and so on, measures m1, m2. */
export function rapport({ oorzaken = [], maatregelen = [], ...secties }: Delen): Zelfonderzoek {
  const z = leegZelfonderzoek()
  for (const [nummer, deel] of Object.entries(secties)) {
    const n = Number(nummer) as SectieNummer
    Object.assign(z.secties, { [n]: { ...legeSectie(n), ...deel } })
  }
  z.basisoorzaken = oorzaken.map((o, volgorde) => ({ id: `o${volgorde + 1}`, ouderId: null, volgorde, tekst: '', soort: 'basisoorzaak', klasse: '', ecmCode: '', versie: 1, ...o }))
  z.verbetermaatregelen = maatregelen.map((m, volgorde) => ({
    id: `m${volgorde + 1}`, volgorde, wat: '', voorWie: '', eigenaar: '', datum: '', norm: '', middelen: '', borging: '', status: '', oorzaakIds: [], versie: 1, ...m,
  }))
  return z
}
