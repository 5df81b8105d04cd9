import { describe, expect, it } from '@jest/globals'
import type { Bevinding, Uitkomst } from '@zelfonderzoek/validation/bevinding/bevinding'
import type { KruisregelId } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import { bevindingZin } from '@zelfonderzoek/validation/bevinding/zin'
import { type AspectId, sectieVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { controleerZelfonderzoek, type Controlecontext } from '@zelfonderzoek/validation/volledigheid/controleer-zelfonderzoek'
import { legeSectie, leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { Antwoord, Basisoorzaak, SectieNummer, Secties, Verbetermaatregel, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'

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

/** An empty report with some parts filled in. */
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

/** [what stands there, the report, what the checker says, words of the sentence that it gives]. */
export type Aspectrij = readonly [naam: string, delen: Delen, uitkomst: Uitkomst, zin?: RegExp]

/** One table per aspect. Whatever falls short has a finding at its own aspect, with all three sentences. */
export function aspecttabel(aspect: AspectId, tabel: readonly Aspectrij[]): void {
  describe(aspect, () => {
    for (const [naam, delen, uitkomst, zin] of tabel) {
      it(naam, () => {
        const oordeel = controleerSectie(sectieVan(aspect), rapport(delen)).aspecten.find((a) => a.aspect === aspect)
        expect(oordeel?.uitkomst).toBe(uitkomst)
        if (uitkomst === 'aanwezig' || uitkomst === 'nvt_gemotiveerd') expect(oordeel?.bewijs).not.toBe('')
        else expect(oordeel?.bevindingen.length).toBeGreaterThan(0)
        if (zin) expect(oordeel?.bevindingen.map(inWoorden).join(' ')).toMatch(zin)
      })
    }
  })
}

/** [what stands there, the report, the places at which the rule reports, what the melding says]. */
export type Kruisrij = readonly [naam: string, delen: Delen, plaatsen: readonly string[], context?: Controlecontext]

/** One table per rule beside the aspects; a place is `veld` or `veld#rij`. */
export function kruistabel(regel: KruisregelId, tabel: readonly Kruisrij[]): void {
  describe(regel, () => {
    for (const [naam, delen, plaatsen, context = {}] of tabel) {
      it(naam, () => {
        const gevonden = controleerZelfonderzoek(rapport(delen), context).bevindingen.filter((b) => b.regel === regel)
        expect(gevonden.map(({ plaats }) => [plaats.veld ?? plaats.aspect, plaats.rij].filter(Boolean).join('#'))).toEqual(plaatsen)
        for (const bevinding of gevonden) expect(inWoorden(bevinding)).not.toMatch(/undefined|‘’|\s\.|\bNaN\b/)
      })
    }
  })
}

/** The three sentences of a finding as one text. */
export function inWoorden(bevinding: Bevinding): string {
  const { watErIs, watOntbreekt, vulAan } = bevindingZin(bevinding)
  return [watErIs, watOntbreekt, vulAan].join(' ')
}
