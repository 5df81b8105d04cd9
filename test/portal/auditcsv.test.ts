import { expect, it } from '@jest/globals'
import type { AuditexportQuery } from '@zelfonderzoek/schema'
import { maakAuditcsv } from '../../portal/app/beoordeling/maak-auditcsv.server.ts'

type Regel = AuditexportQuery['auditexport'][number]

const regel = (extra: Partial<Regel>): Regel => ({
  nr: 7, gebeurtenisId: 'g', op: '2026-12-01T05:00:00Z', soort: 'gesprek_voeren', actie: 'E', resultaat: 'gelukt', rol: 'toezichthouder', onderwerp: null, zaaknummer: 'ZO-1', gebruikerWeergave: null,
  applicatie: null, sessieId: null, noodprocedure: false, gegevenscategorieen: ['procedure'], autorisatiegrond: 'rol:toezichthouder/gesprek_voeren', gebruiker: null, ...extra,
})

// @invoer 12
it('het logboek als csv laat een rekenblad niets uitvoeren, en noemt een stap zoals hij op de knop staat', () => {
  const organisatie = { id: 'o', naam: '@som(A1); Zorg' }
  const [kop = '', cellen = ''] = maakAuditcsv([regel({ onderwerp: '+31', gebruiker: { id: 'x', functie: '=HYPERLINK("http://x")', organisatie } })]).split('\r\n')
  expect(kop.startsWith('\uFEFFnr;gebeurtenis_id;op;')).toBe(true)
  expect(cellen).toBe(`7;g;2026-12-01T05:00:00Z;ZO-1;gesprek_voeren;Zette de stap “Rapport doorspreken”;E;gelukt;'+31;procedure;toezichthouder;"'=HYPERLINK(""http://x"")";"'@som(A1); Zorg";;x;;;nee;rol:toezichthouder/gesprek_voeren`)
})
