import { CHECKLIST_ID } from '../../checklist/checklist.ts'
import { EIS_ZIN } from '../eis.ts'
import { PARTIJ_LABEL } from '../partij.ts'
import { PROCESHANDELING_LABEL } from '../proceshandeling.ts'
import { PROCESROLLEN } from '../procesrol.ts'
import type { Protocol } from '../protocol.ts'
import { FEITEN } from '../protocoltermijn.ts'

/** Names that refer to something that does not exist. Types exclude some of them; data from elsewhere is not typed. */
export function checkVerwijzingen(protocol: Protocol): string[] {
  const { procedure, termijnen, gesteldeTermijnen, besluiten, berichten, standen, reactierondes, ontvangers, checklist, meldtermijnVanaf } = protocol
  const klokken = new Set([...Object.keys(termijnen), ...Object.keys(gesteldeTermijnen)])
  const ken = (soort: string, bekend: Iterable<string>) => {
    const namen = new Set(bekend)
    return (waar: string, genoemd: readonly (string | undefined)[] = []): string[] => genoemd.filter((naam): naam is string => naam !== undefined && !namen.has(naam)).map((naam) => `${waar} noemt ${soort} ${naam}, die er niet is`)
  }
  const stand = ken('stand', standen.map(({ id }) => id))
  const termijn = ken('termijn', klokken)
  const bericht = ken('bericht', berichten.map(({ id }) => id))
  const besluit = ken('besluit', besluiten.map(({ id }) => id))
  const rol = ken('rol', PROCESROLLEN)
  const handeling = ken('handeling', Object.keys(PROCESHANDELING_LABEL))
  const eis = ken('eis', Object.keys(EIS_ZIN))
  const partij = ken('partij', Object.keys(PARTIJ_LABEL))
  const gebeurtenis = ken('gebeurtenis', [...FEITEN, ...procedure.map((r) => r.handeling)])
  return [
    ...procedure.flatMap((r) => [
      ...stand(r.handeling, [...r.van, r.naar]), ...rol(r.handeling, r.rol), ...handeling('de tabel', [r.handeling]), ...eis(r.handeling, r.eisen), ...besluit(r.handeling, [r.besluit]), ...bericht(r.handeling, r.berichten),
      ...termijn(r.handeling, [r.mits, ...(r.start ?? []), ...(r.stopt ?? []), ...(r.verlengt ?? []), ...(r.schorst ?? []), ...(r.hervat ?? [])]),
    ]),
    ...Object.values(termijnen).flatMap(({ id, bindt, vanaf }) => [...rol(id, [bindt]), ...gebeurtenis(id, vanaf.map((v) => ('gebeurtenis' in v ? v.gebeurtenis : undefined))), ...termijn(id, vanaf.map((v) => ('termijn' in v ? v.termijn : undefined)))]),
    ...Object.values(gesteldeTermijnen).flatMap(({ id, bindt, steltWie }) => rol(id, [bindt, steltWie])),
    ...standen.flatMap(({ id, aanZet }) => rol(id, aanZet)),
    ...berichten.flatMap(({ id, aan }) => partij(id, aan)),
    ...reactierondes.flatMap(({ op, termijn: id, wie }) => [...termijn(op, [id]), ...partij(op, wie)]),
    ...termijn('de prognose', [protocol.prognose?.doel, ...(protocol.prognose?.keten ?? []).flat()]),
    ...Object.entries(ontvangers).flatMap(([moment, aan]) => partij(moment, aan)),
    ...ken('checklist', [CHECKLIST_ID])('het protocol', [checklist]),
    ...ken('feit', FEITEN)('het protocol', [meldtermijnVanaf]),
  ]
}
