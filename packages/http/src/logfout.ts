/** What a log may hold of an error: its name, its code and where it came from; never its message, which may quote what somebody wrote. */
export interface Logfout {
  naam: string
  code?: string
  waar: string[]
}

const MEESTE_PLAATSEN = 8

export function logfout(e: unknown): Logfout {
  const { name, code, stack } = (e ?? {}) as { name?: unknown; code?: unknown; stack?: unknown }
  const waar = typeof stack === 'string' ? stack.split('\n').map((regel) => regel.trim()).filter((regel) => /^at .+:\d+:\d+\)?$/.test(regel)).slice(0, MEESTE_PLAATSEN) : []
  return { naam: typeof name === 'string' ? name : 'onbekend', ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}), waar }
}
