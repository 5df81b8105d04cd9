import type { Gehoorde, Sectie5 } from '../../zelfonderzoek/model.ts'
import { leesTekst } from '../lees-tekst.ts'
import { aanwezig, beoordeelTekst, gedeeltelijk, nvtKaal, type Oordeel, ontbreekt } from '../oordeel.ts'
import { beoordeelRijen } from '../rijen.ts'

const naam = (gehoorde: Gehoorde): string => gehoorde.functie
const ALLEN = { vaag: ['betrokken medewerkers', 'medewerkers', 'alle medewerkers', 'alle betrokken medewerkers', 'betrokkenen', 'alle betrokkenen', 'het team', 'team', "collega's"] }
const BLOOT = { vaag: ['gesprek', 'interview', 'gesprekken', 'interviews', 'gehoord', 'gesproken', 'mondeling', 'in gesprek', 'er is contact geweest', 'contact'] }

/** Which employees were heard (streepje 1). */
export function beoordeelGehoorden({ gehoorden }: Sectie5): Oordeel {
  return beoordeelRijen(gehoorden, { veld: 'gehoorden', naam, lees: naam, vaag: (g) => leesTekst(g.functie, ALLEN) === 'kort' })
}

/** How each of them was heard (streepje 1). "Gesprek" alone is not a manner, unless the row says whether there is a record. */
export function beoordeelWijze({ gehoorden }: Sectie5): Oordeel {
  return beoordeelRijen(gehoorden, { veld: 'gehoorden', naam, lees: (g) => g.wijze, vaag: (g) => !g.verslag && leesTekst(g.wijze, BLOOT) === 'kort' })
}

/** Whether the cliënt, a representative or next of kin was heard, with how or why not (streepje 2). */
export function beoordeelClientGehoord(s: Sectie5): Oordeel {
  const { uitleg, veld } = uitlegBij(s)
  if (!s.clientGehoord) return uitleg.trim() ? gedeeltelijk('keuze', { veld: 'clientGehoord', bewijs: uitleg }) : ontbreekt('clientGehoord')
  const oordeel = beoordeelTekst(uitleg, veld, BLOOT)
  if (oordeel.uitkomst === 'nvt_kaal' || oordeel.uitkomst === 'nvt_gemotiveerd') return oordeel
  if (oordeel.uitkomst === 'ontbreekt') return gedeeltelijk(s.clientGehoord === 'ja' ? 'kaal_ja' : 'kaal_nee', { veld, bewijs: s.clientGehoord })
  return aanwezig([s.clientWie, uitleg].filter((deel) => deel.trim()).join(': '))
}

/** In which manner, or why not (streepje 3). */
export function beoordeelClientWijze(s: Sectie5): Oordeel {
  const { uitleg, veld } = uitlegBij(s)
  return beoordeelTekst(uitleg, veld, s.clientGehoord === 'nee' ? {} : BLOOT)
}

/** Whether an external expert was consulted, who and how (streepje 6). */
export function beoordeelDeskundige(s: Sectie5): Oordeel {
  const { deskundige, deskundigeWie: wie, deskundigeWijze: wijze, deskundigeToelichting: toelichting } = s
  if (!deskundige) {
    const iets = [wie, wijze, toelichting].find((deel) => deel.trim())
    return iets ? gedeeltelijk('keuze', { veld: 'deskundige', bewijs: iets }) : ontbreekt('deskundige')
  }
  if (deskundige === 'nee') {
    const oordeel = beoordeelTekst(toelichting, 'deskundigeToelichting')
    return oordeel.uitkomst === 'aanwezig' || oordeel.uitkomst === 'nvt_gemotiveerd'
      ? { ...oordeel, uitkomst: 'nvt_gemotiveerd' }
      : nvtKaal('deskundigeToelichting', toelichting || 'Nee')
  }
  const mist = [...(leeg(wie) ? ['deskundige_wie'] : []), ...(leeg(wijze) ? ['deskundige_wijze'] : [])]
  if (mist.length === 0) return aanwezig(`${wie}: ${wijze}`)
  return gedeeltelijk('helft', {
    veld: leeg(wie) ? 'deskundigeWie' : 'deskundigeWijze', bewijs: leeg(wie) ? wijze || 'Ja' : wie,
    gegevens: { er: mist.length === 2 ? 'deskundige_ja' : leeg(wie) ? 'deskundige_wijze' : 'deskundige_wie', mist: mist.join(',') },
  })
}

function uitlegBij(s: Sectie5): { uitleg: string; veld: 'clientWijze' | 'clientToelichting' } {
  const nee = s.clientGehoord === 'nee' || (!s.clientGehoord && !s.clientWijze.trim())
  return nee ? { uitleg: s.clientToelichting, veld: 'clientToelichting' } : { uitleg: s.clientWijze, veld: 'clientWijze' }
}

function leeg(tekst: string): boolean {
  const soort = leesTekst(tekst)
  return soort === 'leeg' || soort === 'nvt_kaal' || soort === 'uitstel'
}
