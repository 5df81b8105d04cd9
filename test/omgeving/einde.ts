/** Stops the PostgreSQL of this run. */
export default async function einde(): Promise<void> {
  await (globalThis as { postgres?: { stop: () => Promise<void> } }).postgres?.stop()
}
