import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { STANDEN } from '@zelfonderzoek/validation/dossier/stand'
import { magStap } from '@zelfonderzoek/validation/protocol/mag-stap'
import { PROCESHANDELING_LABEL, type Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import { PROCESROLLEN } from '@zelfonderzoek/validation/protocol/procesrol'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { AANMELDEIS, isVersGenoeg, VERS_SECONDEN, ZWAAR } from '@zelfonderzoek/validation/toegang/aanmelding'
import { HANDELINGEN } from '@zelfonderzoek/validation/toegang/handelingen'
import { nodigeReikwijdte } from '@zelfonderzoek/validation/toegang/reikwijdte'
import { RELATIES, ROLLEN } from '@zelfonderzoek/validation/toegang/rollen'
import { handelingenVoor, mag, magOoit } from '@zelfonderzoek/validation/toegang/toegang'
import { magWerk, WERKZAAMHEDEN } from '@zelfonderzoek/validation/toegang/werk'

/** A reviewed table: first line the columns, then a line per row. `npx pnpm generate` writes it, git shows what changed. */
function lees(naam: string): Map<string, Map<string, string>> {
  const [kop = '', ...regels] = readFileSync(new URL(`tabellen/${naam}.csv`, import.meta.url), 'utf8').trim().split('\n')
  const kolommen = kop.split(',')
  const vast = kolommen[1] === 'stand' ? 2 : 1
  return new Map(regels.map((regel) => {
    const cellen = regel.split(',')
    return [cellen.slice(0, vast).join(' '), new Map(kolommen.slice(vast).map((kolom, nr) => [kolom, cellen[nr + vast] ?? '']))]
  }))
}

/** Whether a reviewed cell holds a relation; a cell that is not there holds none. */
const staat = (tabel: ReturnType<typeof lees>, rij: string, rol: string, relatie: string): boolean => (tabel.get(rij)?.get(rol) ?? '').split('+').includes(relatie)

describe('toegang', () => {
  it('is voor elke rol, stand, handeling en relatie zoals is nagekeken', () => {
    const tabel = lees('dossier')
    const anders: string[] = []
    let aantal = 0
    for (const handeling of HANDELINGEN) for (const stand of STANDEN) for (const rol of ROLLEN) for (const relatie of RELATIES) {
      aantal += 1
      if (mag({ rol, handeling, stand, relatie }) !== staat(tabel, `${handeling} ${stand}`, rol, relatie)) anders.push([handeling, stand, rol, relatie].join(' '))
    }
    expect(anders).toEqual([])
    expect(aantal).toBe(HANDELINGEN.length * STANDEN.length * ROLLEN.length * RELATIES.length)
    expect(tabel.size).toBe(HANDELINGEN.length * STANDEN.length)
  })

  it.each(ALLE_PROTOCOLLEN.map((protocol) => [protocol.id, protocol] as const))('is in de procedure van %s voor elke stap zoals is nagekeken', (id, protocol) => {
    const tabel = lees(id)
    const anders: string[] = []
    for (const handeling of Object.keys(PROCESHANDELING_LABEL) as Proceshandeling[]) for (const { id: stand } of protocol.standen) for (const rol of PROCESROLLEN) for (const relatie of RELATIES) {
      if (magStap(protocol, { stand, handeling, rol, relatie }) !== staat(tabel, `${handeling} ${stand}`, rol, relatie)) anders.push([handeling, stand, rol, relatie].join(' '))
    }
    expect(anders).toEqual([])
    expect(tabel.size).toBeGreaterThan(5)
  })

  it('is voor werk, aanmelden, opnieuw inloggen en reikwijdte zoals is nagekeken', () => {
    const [werk, aanmelden, extra] = [lees('werk'), lees('aanmelden'), lees('extra')]
    for (const een of WERKZAAMHEDEN) for (const rol of ROLLEN) expect([een, rol, magWerk(rol, een)]).toEqual([een, rol, werk.get(een)?.get(rol) === 'ja'])
    expect(ROLLEN.map((rol) => [rol, AANMELDEIS[rol]])).toEqual(ROLLEN.map((rol) => [rol, aanmelden.get(rol)?.get('eis')]))
    for (const naam of [...HANDELINGEN, ...WERKZAAMHEDEN, ...(Object.keys(PROCESHANDELING_LABEL) as Proceshandeling[])]) {
      expect([naam, !isVersGenoeg(naam, VERS_SECONDEN + 1), nodigeReikwijdte(naam) ?? '-']).toEqual([naam, extra.get(naam)?.get('opnieuw_inloggen') === 'ja', extra.get(naam)?.get('reikwijdte')])
    }
  })

  it('is in een vreemd dossier, en voor wie is uitgesloten, altijd nee', () => {
    for (const rol of ROLLEN) for (const handeling of HANDELINGEN) for (const stand of STANDEN) for (const relatie of ['vreemd', 'uitgesloten'] as const) expect(mag({ rol, handeling, stand, relatie })).toBe(false)
  })

  it('geeft de beheerder geen enkel recht op een dossier, en in nood alleen lezen', () => {
    expect(HANDELINGEN.filter((h) => h !== 'beheer_lezen' && magOoit('beheerder', h))).toEqual([])
    expect(HANDELINGEN.flatMap((handeling) => STANDEN.filter((stand) => mag({ rol: 'beheerder', handeling, stand, relatie: 'nood' })).map((stand) => `${handeling} ${stand}`)))
      .toEqual(STANDEN.filter((stand) => stand !== 'concept').map((stand) => `dossier_lezen ${stand}`))
  })

  it('laat alleen de bestuurder verklaren, en niemand schrijven na indienen', () => {
    expect(ROLLEN.filter((rol) => magOoit(rol, 'verklaring_afleggen'))).toEqual(['bestuurder'])
    for (const rol of ROLLEN) expect(handelingenVoor(rol, 'ingediend', 'eigen').filter((h) => h.endsWith('_bewaren'))).toEqual([])
  })

  it('houdt een concept weg bij iedereen behalve de aanbieder', () => {
    expect(ROLLEN.filter((rol) => mag({ rol, handeling: 'dossier_lezen', stand: 'concept', relatie: 'eigen' }))).toEqual(['onderzoeker', 'bestuurder'])
  })

  it('vraagt opnieuw inloggen als niemand weet hoe lang geleden het was, en alleen voor wat zwaar is', () => {
    expect(ZWAAR.filter((naam) => isVersGenoeg(naam, undefined))).toEqual([])
    expect(ZWAAR.filter((naam) => !isVersGenoeg(naam, VERS_SECONDEN))).toEqual([])
    expect(isVersGenoeg('sectie_bewaren', undefined)).toBe(true)
  })
})
