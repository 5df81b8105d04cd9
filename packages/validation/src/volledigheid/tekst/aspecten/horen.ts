import { type Aspecttekst, deel, niets, type Vondst, vol } from '../aspecttekst.ts'
import { type Gelezen, heeft, telVormen, type Zin } from '../lees.ts'
import { zin } from '../signaal.ts'

const overHoren = (z: Zin): boolean => heeft(z, 'horen') || heeft(z, 'gesprekwoord')
const overPersoneel = (z: Zin): boolean => heeft(z, 'functie') || heeft(z, 'vaagmens') || heeft(z, 'functieletter')
const overClient = (z: Zin): boolean => heeft(z, 'client') || heeft(z, 'naaste')
const labelMedewerkers = (z: Zin): boolean => z.woorden.slice(0, 3).some(({ vorm, label }) => label && (vorm === 'medewerkers' || vorm === 'gehoord'))

/** Sentences on the hearing of employees, with the ones that follow at once ("dat gebeurde …"). */
function overMedewerkers({ zinnen }: Gelezen): Zin[] {
  return zinnen.filter((z, n) => {
    if (overHoren(z) || labelMedewerkers(z)) return overPersoneel(z) || !overClient(z)
    const vorige = zinnen[n - 1]
    return vorige !== undefined && overHoren(vorige) && overPersoneel(vorige) && !overClient(z) && (z.groepen.get('bron')?.length ?? 0) < 3
  })
}

function oordeelGehoorden(gelezen: Gelezen): Vondst {
  const zinnen = gelezen.zinnen.filter((z) => (overHoren(z) || labelMedewerkers(z)) && overPersoneel(z))
  const metFunctie = zinnen.filter((z) => heeft(z, 'functie'))
  const aantal = telVormen(metFunctie, 'functie')
  const vaag = zinnen.some((z) => heeft(z, 'vaagmens'))
  if (aantal >= 2 || (aantal === 1 && !vaag)) return vol(metFunctie.slice(0, 2))
  const iets = zinnen[0] ?? gelezen.zinnen.find((z) => heeft(z, 'horen') && !overClient(z))
  return iets ? deel([iets], 'wie') : niets
}

function oordeelWijze(gelezen: Gelezen): Vondst {
  const zinnen = overMedewerkers(gelezen)
  const met = zinnen.filter((z) => heeft(z, 'wijze'))
  if (met.length) return vol(met.slice(0, 2))
  const gesprek = zinnen.filter((z) => heeft(z, 'gesprekwoord'))
  return gesprek.length ? deel(gesprek.slice(0, 1), 'hoe_gehoord') : niets
}

/** Where the cliënt or somebody near was heard, or was not. */
function overClienthoren({ zinnen }: Gelezen): Zin[] {
  return zinnen.filter((z) => overClient(z) && heeft(z, 'clientverhaal'))
}

const zegtWijze = (z: Zin): boolean => heeft(z, 'clientwijze') || heeft(z, 'reden') || heeft(z, 'clientreden')

/** The sentence itself, or the next one when it goes on about the same person, says how or why not. */
function heeftWijze({ zinnen }: Gelezen, z: Zin): boolean {
  if (zegtWijze(z) || heeft(z, 'datum')) return true
  const volgende = zinnen[z.nummer + 1]
  return volgende !== undefined && /^(?:hij|zij|ze|dit|dat|het|haar|zijn|daarbij|hiervan|van)$/.test(volgende.woorden[0]?.vorm ?? '') && zegtWijze(volgende)
}

function oordeelClient(gelezen: Gelezen): Vondst {
  const gehoord = overClienthoren(gelezen)
  const heel = gehoord.find((z) => heeftWijze(gelezen, z))
  if (heel) return vol([heel])
  if (gehoord[0]) return deel([gehoord[0]], 'hoe_of_waarom')
  const contact = gelezen.zinnen.find((z) => overClient(z) && heeft(z, 'clientcontact'))
  return contact ? deel([contact], 'gehoord_of_niet') : niets
}

function oordeelClientwijze(gelezen: Gelezen): Vondst {
  const { uitkomst, zinnen, mist } = oordeelClient(gelezen)
  if (uitkomst !== 'gedeeltelijk') return { uitkomst, zinnen, mist }
  return mist.includes('gehoord_of_niet') ? deel(zinnen, 'hoe_of_waarom') : { ...niets, mist: ['hoe_of_waarom'] }
}

const CLIENTHOREN = [zin(['client', 'naaste', 'n_familie'], 'n_clienthoren')]

/** Item 5, the hearing. */
export const HOREN = {
  '5.gehoorde_medewerkers': { naam: [zin('n_gehoorde')], uitgesteld: [zin('geheim')], oordeel: oordeelGehoorden },
  '5.wijze_horen_medewerkers': { naam: [zin('n_wijze')], oordeel: oordeelWijze },
  '5.client_gehoord': { naam: CLIENTHOREN, oordeel: oordeelClient },
  '5.client_wijze_of_toelichting': { naam: CLIENTHOREN, oordeel: oordeelClientwijze },
} as const satisfies Record<string, Aspecttekst>
