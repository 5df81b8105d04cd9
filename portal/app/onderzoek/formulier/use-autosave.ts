import { useCallback, useEffect, useRef, useState } from 'react'
import type { Bewaaruitkomst } from '../gegevens/bewaaruitkomst.ts'
import type { Veldwaarden } from '../velden/velddef.ts'
import { opBewaarAlles } from './bewaar-alles.ts'

/** Pause after the last key before saving, in milliseconds. */
const PAUZE = 2000
/** Waits between attempts without a connection, in milliseconds; the last one repeats. */
const WACHTTIJDEN = [2000, 5000, 15_000]
/** The largest text, in characters, that a browser is sure to send on while the page is left; it allows 64 KiB. */
const GAAT_DOOR = 20_000

export type Bewaarstand = 'rust' | 'bezig' | 'bewaard' | 'geen_verbinding' | 'uitgelogd' | 'conflict' | 'fouten' | 'dicht'

export interface Autosave {
  stand: Bewaarstand
  versie: number
  bewaardOp: string | null
  uitkomst: Bewaaruitkomst | undefined
  /** Saves now. After a conflict nothing is saved until it is settled: then give the version of the other text. */
  bewaar: (versie?: number) => void
  /** Whether something is typed that is not saved yet. */
  isVuil: () => boolean
}

interface Opties {
  adres: string
  zelfonderzoekId: string
  token: string
  waarden: Veldwaarden
  versie: number
  bewaardOp: string | null
  /** Called with what was saved, so that a later conflict knows the common ground. */
  naBewaren: (bewaard: Veldwaarden) => void
}

/** One saving: the same key and text until the server answers, so that an answer that got lost never becomes a conflict with oneself. */
interface Poging { tekst: string, versie: number, sleutel: string }
type Antwoord = Bewaaruitkomst | 'geen_antwoord' | 'geen_verbinding' | 'uitgelogd'

/** Saves after a pause and on blur, one request at a time; keeps trying without a connection and never moves the focus. */
export function useAutosave({ adres, zelfonderzoekId, token, waarden, versie: begin, bewaardOp: toen, naBewaren }: Opties): Autosave {
  const [stand, zetStand] = useState<Bewaarstand>('rust')
  const [uitkomst, zetUitkomst] = useState<Bewaaruitkomst>()
  const [bewaardOp, zetBewaardOp] = useState(toen)
  const nu = useRef({ waarden, versie: begin, bewaard: JSON.stringify(waarden), bezig: false, onderweg: '', mislukt: 0, conflict: false, open: undefined as Poging | undefined })
  const wekker = useRef<number>()
  nu.current.waarden = waarden

  const bewaar = useCallback((versie?: number) => {
    const s = nu.current
    window.clearTimeout(wekker.current)
    if (versie === undefined && s.conflict) return
    if (versie !== undefined) s.versie = versie
    s.conflict = false
    const nieuw = JSON.stringify(s.waarden)
    if (s.bezig || (nieuw === s.bewaard && versie === undefined && !s.open)) return
    const poging = s.open ?? { tekst: nieuw, versie: s.versie, sleutel: crypto.randomUUID() }
    s.open = poging
    s.bezig = true
    s.onderweg = poging.tekst.length < GAAT_DOOR ? poging.tekst : ''
    zetStand('bezig')
    stuur(adres, zelfonderzoekId, token, poging).then((antwoord) => {
      s.bezig = false
      s.onderweg = ''
      if (antwoord !== 'geen_antwoord') s.open = undefined
      if (typeof antwoord === 'string') {
        zetStand(antwoord === 'uitgelogd' ? antwoord : 'geen_verbinding')
        wekker.current = window.setTimeout(() => bewaar(), WACHTTIJDEN[Math.min(s.mislukt++, WACHTTIJDEN.length - 1)])
        return
      }
      s.mislukt = 0
      s.conflict = antwoord.soort === 'conflict'
      zetUitkomst(antwoord)
      zetStand(antwoord.soort)
      if (antwoord.soort !== 'bewaard') return
      s.versie = antwoord.versie
      s.bewaard = poging.tekst
      zetBewaardOp(antwoord.bewaardOp)
      naBewaren(JSON.parse(poging.tekst) as Veldwaarden)
      if (JSON.stringify(s.waarden) !== poging.tekst) wekker.current = window.setTimeout(() => bewaar(), PAUZE)
    })
  }, [adres, zelfonderzoekId, token, naBewaren])

  useEffect(() => {
    if (nu.current.mislukt > 0) return
    window.clearTimeout(wekker.current)
    if (JSON.stringify(waarden) === nu.current.bewaard || nu.current.bezig || nu.current.conflict) return
    wekker.current = window.setTimeout(() => bewaar(), PAUZE)
  }, [waarden, bewaar, stand])

  useEffect(() => {
    const opnieuw = () => { if (nu.current.mislukt > 0) bewaar() }
    const waarschuw = (e: BeforeUnloadEvent) => {
      const tekst = JSON.stringify(nu.current.waarden)
      if (tekst !== nu.current.bewaard && tekst !== nu.current.onderweg) e.preventDefault()
    }
    window.addEventListener('online', opnieuw)
    window.addEventListener('focus', opnieuw)
    window.addEventListener('beforeunload', waarschuw)
    const nietMeer = opBewaarAlles(() => bewaar())
    return () => {
      nietMeer()
      window.removeEventListener('online', opnieuw)
      window.removeEventListener('focus', opnieuw)
      window.removeEventListener('beforeunload', waarschuw)
    }
  }, [bewaar])

  const isVuil = useCallback(() => JSON.stringify(nu.current.waarden) !== nu.current.bewaard, [])
  return { stand, versie: nu.current.versie, bewaardOp, uitkomst, bewaar, isVuil }
}

async function stuur(adres: string, zelfonderzoekId: string, token: string, { tekst, versie, sleutel }: Poging): Promise<Antwoord> {
  try {
    const formulier = new FormData()
    formulier.set('_csrf', token)
    formulier.set('zelfonderzoekId', zelfonderzoekId)
    formulier.set('versie', String(versie))
    formulier.set('sleutel', sleutel)
    formulier.set('inhoud', tekst)
    const antwoord = await fetch(adres, { method: 'POST', body: formulier, headers: { accept: 'application/json' }, redirect: 'manual', keepalive: tekst.length < GAAT_DOOR })
    if (antwoord.type === 'opaqueredirect' || antwoord.status === 401 || antwoord.status === 403) return 'uitgelogd'
    if (!antwoord.ok) return antwoord.status > 500 ? 'geen_antwoord' : 'geen_verbinding'
    return await antwoord.json() as Bewaaruitkomst
  } catch {
    return 'geen_antwoord'
  }
}
