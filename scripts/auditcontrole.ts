import { resolve } from 'node:path'
import { argv, env, exit, stdout } from 'node:process'
import { bouw } from './lib/bouw.ts'
import { leesOmgeving } from './lib/omgeving.ts'
import { openDatabase } from './lib/open-database.ts'

/** `npx pnpm auditcontrole [--json]`: computes the chain over the auditregels anew. Exit code 0 when it is whole, 1 when not. */
const ZINNEN: Record<string, (nr: number) => string> = {
  regel_gewijzigd: (nr) => `Regel ${nr} is gewijzigd nadat hij was verzegeld.`,
  regel_verwijderd: (nr) => `Regel ${nr} is verwijderd.`,
  regel_ingevoegd: (nr) => `Regel ${nr} is later ingevoegd.`,
  regel_dubbel: (nr) => `Regel ${nr} staat in twee zegels.`,
  tijd_wijkt_af: (nr) => `Het tijdstip van regel ${nr} past niet bij zijn zegel.`,
  zegel_gewijzigd: (nr) => `Zegel ${nr} is gewijzigd.`,
  zegel_ontbreekt: (nr) => `Zegel ${nr} ontbreekt.`,
  anker_wijkt_af: (nr) => `Zegel ${nr} is niet wat buiten de database is bewaard.`,
}

interface Uitslag { regels: number; zegels: number; ankers: number; wachtend: number; breuken: { soort: string; nr: number }[] }

const omgeving = leesOmgeving()
const DATA_DIR = resolve(omgeving.DATA_DIR)
await bouw(['api'])
const { controleerAudit } = (await import('../api/dist/audit/controleer-audit.js' as string)) as { controleerAudit: (o: { url: string; ankerbestand: string }) => Promise<Uitslag> }
const { ankerPad } = (await import('../api/dist/audit/anker.js' as string)) as { ankerPad: (o: object) => string }
const database = await openDatabase({ DATABASE_URL: omgeving.DATABASE_URL, DATA_DIR })
try {
  const uitslag = await controleerAudit({ url: database.url, ankerbestand: ankerPad({ AUDIT_ANKER: env['AUDIT_ANKER'], DATA_DIR }) })
  stdout.write(argv.includes('--json') ? `${JSON.stringify(uitslag)}\n` : alsTekst(uitslag))
  process.exitCode = uitslag.breuken.length ? 1 : 0
} finally {
  await database.stop()
}
exit()

function alsTekst({ regels, zegels, ankers, wachtend, breuken }: Uitslag): string {
  const kop = `${regels} regels in ${zegels} zegels nagerekend, ${ankers} ankers vergeleken${wachtend ? `, ${wachtend} regels wachten nog op hun zegel` : ''}.`
  const slot = breuken.length ? breuken.map(({ soort, nr }) => ZINNEN[soort]?.(nr) ?? soort) : ['De keten is heel.']
  return `${[kop, ...slot].join('\n')}\n`
}
