import { Worker } from 'node:worker_threads'
import { type Gelezen, type Weigercode, WEIGERZINNEN } from './gelezen.ts'

/** Milliseconds and megabytes that one file may take. */
const GEDULD = 10_000
const MEESTE_MB = 256

/** `leesDocument` in a thread of its own with limits, so that no file can stop or slow the program that asks. Never throws. */
export function leesApart(bytes: Uint8Array, naam: string, geduld = GEDULD): Promise<Gelezen> {
  return new Promise((klaar) => {
    const werker = new Worker(new URL('./werker.ts', import.meta.url), { workerData: { bytes, naam }, resourceLimits: { maxOldGenerationSizeMb: MEESTE_MB }, stdout: true, stderr: true })
    const weiger = (code: Weigercode): void => sluit({ ok: false, code, zin: WEIGERZINNEN[code] })
    const klok = setTimeout(() => weiger('BESTAND_TE_LANG'), geduld)
    function sluit(uit: Gelezen): void {
      clearTimeout(klok)
      klaar(uit)
      void werker.terminate()
    }
    werker.once('message', sluit)
    werker.once('error', (e) => weiger((e as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'BESTAND_TE_GROOT' : 'BESTAND_KAPOT'))
    werker.once('exit', () => weiger('BESTAND_KAPOT'))
  })
}
