import { type Aspecttekst, deel, niets, type Vondst, vol } from '../aspecttekst.ts'
import { type Gelezen, heeft, knip, type Zin } from '../lees.ts'
import { vindEen, zin } from '../signaal.ts'

/** The words around one date: from the date before it up to the date after it. */
interface Datumplek {
  zin: Zin
  om: Zin
}

function datumplekken({ zinnen }: Gelezen): Datumplek[] {
  return zinnen.flatMap((z) => {
    const plaatsen = z.groepen.get('datum') ?? []
    return plaatsen.map((_, n) => ({ zin: z, om: knip(z, n === 0 ? 0 : (plaatsen[n - 1] ?? 0) + 1, plaatsen[n + 1] ?? z.woorden.length) }))
  })
}

const overBestuurder = ({ om }: Datumplek): boolean => heeft(om, 'bestuurder')
const overMelding = ({ om }: Datumplek): boolean => heeft(om, 'bestuurder') || heeft(om, 'meldwoord') || heeft(om, 'toezichthouder')

/** The day of the event; of a period the begin and the end. */
function oordeelDag(gelezen: Gelezen): Vondst {
  const plekken = datumplekken(gelezen)
  const plek = plekken.find((p) => !overMelding(p)) ?? plekken.find((p) => heeft(p.om, 'gebeurtenis') && !heeft(p.om, 'bestuurder'))
  if (plek) {
    const periode = heeft(plek.zin, 'periodewoord') && heeft(plek.zin, 'maand') && plekken.filter((p) => p.zin === plek.zin).length < 2
    return periode ? deel([plek.zin], 'begin_en_einde') : vol([plek.zin])
  }
  const vaag = gelezen.zinnen.find((z) => (heeft(z, 'maand') || heeft(z, 'periode') || heeft(z, 'weekdag')) && !heeft(z, 'bestuurder')) ?? gelezen.zinnen.find((z) => heeft(z, 'periode') || heeft(z, 'maand'))
  return vaag ? deel([vaag], 'dag') : niets
}

/** The day on which the bestuurder or owner knew; the report to the toezichthouder does not count. */
function oordeelBestuurder(gelezen: Gelezen): Vondst {
  const plek = datumplekken(gelezen).find(overBestuurder)
  if (plek) return vol([plek.zin])
  const relatief = vindEen(gelezen, [zin('bestuurder', 'relatiefdag')])
  if (relatief) return vol(relatief)
  const vaag = vindEen(gelezen, [zin('bestuurder'), zin('bestuurvaag')])
  return vaag ? deel(vaag, 'bestuurder_dag') : niets
}

/** Item 2. */
export const DATUMS = {
  '2.datum_calamiteit': { naam: [zin('n_datum')], oordeel: oordeelDag },
  '2.datum_melden_bestuurder': { naam: [zin('n_bestuurder')], ontkend: 'reden', oordeel: oordeelBestuurder },
} as const satisfies Record<string, Aspecttekst>
