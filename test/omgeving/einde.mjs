/** Stops the PostgreSQL of this run. */
export default async function einde() {
  await globalThis.postgres?.stop()
}
