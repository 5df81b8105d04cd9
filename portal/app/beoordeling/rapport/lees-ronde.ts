import type { Weergave } from './rondekeuze.tsx'

/** How the page shows the report: which round, and with the differences or without. */
export interface Leeswijze { ronde: number, verschillen: boolean, weergaven: Weergave[], vraag: string }

/** Reads from the address how to show the report. Without a word of it: the newest round, with what changed in it. */
export function leesRonde(rondes: readonly number[], zoek: URLSearchParams, adres: string): Leeswijze {
  const nieuwste = Math.max(...rondes)
  const gevraagd = rondes.find((ronde) => String(ronde) === zoek.get('ronde'))
  const ronde = gevraagd ?? nieuwste
  const verschillen = gevraagd === undefined && nieuwste > 1
  const weergaven = [
    ...(nieuwste > 1 ? [{ naam: `Verschillen met ronde ${nieuwste - 1}`, href: adres, huidig: verschillen }] : []),
    ...[...rondes].sort((a, b) => b - a).map((een) => ({ naam: een === nieuwste && nieuwste > 1 ? `Ronde ${een} zonder verschillen` : `Ronde ${een}`, href: `${adres}?ronde=${een}`, huidig: !verschillen && een === ronde })),
  ]
  return { ronde, verschillen, weergaven, vraag: gevraagd === undefined ? '' : `?ronde=${gevraagd}` }
}
