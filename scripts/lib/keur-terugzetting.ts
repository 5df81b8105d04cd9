import { controleerIndexen } from '@zelfonderzoek/postgres/kopie/controleer-indexen'
import type { Bijsluiter } from '@zelfonderzoek/postgres/kopie/kopieer-tabellen'
import { verbind } from '@zelfonderzoek/postgres/kopie/verbind'
import { neemVingerafdruk, TIJDELIJK, verschillen } from '@zelfonderzoek/postgres/kopie/vingerafdruk'

interface Terugzetting { url: string; dataDir: string; ankerbestand?: string | undefined; bijsluiter?: Bijsluiter | undefined }
interface Keten { regels: number; ankers: number; breuken: unknown[] }
interface Leesbaar { bestanden: number; clienten: number; kapot: number }

/** Looks whether what was put back is whole: rows, indexes, audit chain, and whether everything encrypted opens. Ends all sessions: who was logged in then is not now. */
export async function keurTerugzetting({ url, dataDir, ankerbestand, bijsluiter }: Terugzetting): Promise<{ zinnen: string[]; goed: boolean }> {
  const { controleerAudit } = (await import('../../api/dist/audit/controleer-audit.js' as string)) as { controleerAudit: (o: object) => Promise<Keten> }
  const { ankerPad } = (await import('../../api/dist/audit/anker.js' as string)) as { ankerPad: (o: object) => string }
  const { controleerLeesbaar } = (await import('../../api/dist/versleuteling/controleer-leesbaar.js' as string)) as { controleerLeesbaar: (o: object) => Promise<Leesbaar> }
  const client = await verbind(url)
  try {
    await client.query(`truncate ${TIJDELIJK.join(', ')}`)
    const nu = await neemVingerafdruk(client)
    const anders = bijsluiter ? verschillen(bijsluiter.vingerafdruk, nu).filter((tabel) => tabel !== 'public.migrations') : []
    const indexen = await controleerIndexen(client)
    const keten = await controleerAudit({ url, ankerbestand: ankerPad({ AUDIT_ANKER: ankerbestand, DATA_DIR: dataDir }) })
    const leesbaar = await controleerLeesbaar({ client, dataDir })
    const rijen = Object.values(nu).reduce((som, { rijen: n }) => som + n, 0)
    return {
      goed: anders.length === 0 && keten.breuken.length === 0 && leesbaar.kapot === 0,
      zinnen: [
        `${rijen} rijen in ${Object.keys(nu).length} tabellen${bijsluiter ? (anders.length ? `; anders dan bij het kopiëren: ${anders.join(', ')}` : ', gelijk aan wat is gekopieerd') : ''}.`,
        ...(indexen === undefined ? [] : [`${indexen} indexen zijn heel.`]),
        `Auditketen: ${keten.regels} regels en ${keten.ankers} ankers nagerekend, ${keten.breuken.length} breuken.`,
        `${leesbaar.bestanden} bestanden en ${leesbaar.clienten} cliëntgegevens gaan open, ${leesbaar.kapot} niet.`,
        'Alle sessies zijn beëindigd: iedereen logt opnieuw in.',
      ],
    }
  } finally {
    await client.end()
  }
}
