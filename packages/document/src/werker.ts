import { parentPort, workerData } from 'node:worker_threads'
import { leesDocument } from './lees-document.ts'

const { bytes, naam } = workerData as { bytes: Uint8Array; naam: string }
parentPort?.postMessage(await leesDocument(bytes, naam))
