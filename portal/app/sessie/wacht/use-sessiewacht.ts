import { useCallback, useEffect, useRef, useState } from 'react'
import { useFormulierToken } from '../../formulier/formulier-token.tsx'
import { bewaarAlles } from '../../onderzoek/formulier/bewaar-alles.ts'
import { sessiestand, type Sessierest, type Sessiestand } from '../sessierest.ts'

const ADRES = '/sessie'
/** Without an answer we ask again after this time, in seconds. */
const OPNIEUW = 30

interface Wacht {
  stand: Sessiestand
  /** The person has seen and closed this warning. */
  dicht: boolean
  sluit: () => void
  /** Prolongs the session, for every tab. */
  blijf: () => void
}

/**
 * Keeps an eye on the end of the session. The server knows how long it lasts, over all tabs; asking does not prolong it.
 * Shortly before the end everything on the page that saves itself is saved.
 */
export function useSessiewacht(): Wacht {
  const token = useFormulierToken()
  const [stand, zetStand] = useState<Sessiestand>({ soort: 'gerust', kijkOver: 0 })
  const [gezien, zetGezien] = useState<Sessiestand['soort']>('gerust')
  const wekker = useRef<number>()
  const kanaal = useRef<BroadcastChannel>()

  const gerust = useRef(true)
  /** Counts the times we asked: an answer that a later one overtook says nothing any more. */
  const beurt = useRef(0)

  const kijk = useCallback(async (init?: RequestInit): Promise<void> => {
    beurt.current += 1
    const deze = beurt.current
    const rest = await vraagRest(init)
    if (deze !== beurt.current) return
    const nu = rest === undefined ? undefined : sessiestand(rest)
    window.clearTimeout(wekker.current)
    if (nu?.soort !== 'voorbij') wekker.current = window.setTimeout(() => void kijk(), (nu?.kijkOver ?? OPNIEUW) * 1000)
    if (!nu) return
    if (nu.soort === 'gerust') zetGezien('gerust')
    else if (gerust.current) bewaarAlles()
    gerust.current = nu.soort === 'gerust'
    zetStand(nu)
  }, [])

  useEffect(() => {
    const opnieuw = (): void => { if (document.visibilityState === 'visible') void kijk() }
    kanaal.current = new BroadcastChannel('sessie')
    kanaal.current.addEventListener('message', () => void kijk())
    document.addEventListener('visibilitychange', opnieuw)
    void kijk()
    return () => {
      window.clearTimeout(wekker.current)
      document.removeEventListener('visibilitychange', opnieuw)
      kanaal.current?.close()
    }
  }, [kijk])

  const sluit = useCallback(() => zetGezien(stand.soort), [stand.soort])
  const blijf = useCallback(() => {
    const formulier = new FormData()
    formulier.set('_csrf', token)
    void kijk({ method: 'POST', body: formulier }).then(() => kanaal.current?.postMessage('verlengd'))
  }, [kijk, token])
  return { stand, dicht: gezien === stand.soort, sluit, blijf }
}

/** What the server says; null when the session is over, undefined when there is no answer. */
async function vraagRest(init?: RequestInit): Promise<Sessierest | null | undefined> {
  try {
    const antwoord = await fetch(ADRES, { ...init, headers: { accept: 'application/json' } })
    if (antwoord.status === 401) return null
    return antwoord.ok ? ((await antwoord.json()) as { rest: Sessierest | null }).rest : undefined
  } catch {
    return undefined
  }
}
