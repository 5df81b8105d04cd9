import { SCHRIJFSTANDEN, type Stand, STANDEN } from '../dossier/stand.ts'
import { type Handeling, HANDELINGEN } from './handelingen.ts'
import { type Relatie, RELATIES, type Rol, ROLLEN } from './rollen.ts'

/** In which stands of an own dossier a role may do something. What is not here, nobody may. */
type Beleid = Record<Handeling, Partial<Record<Rol, readonly Stand[]>>>

const NA_MELDING = STANDEN.filter((stand) => stand !== 'concept')
const MET_RAPPORT = ['zelfonderzoek', 'ingediend', 'aanvullen', 'afgesloten'] as const
const LOPEND = ['gemeld', 'zelfonderzoek', 'ingediend', 'aanvullen'] as const
const aanbieder = (standen: readonly Stand[]) => ({ onderzoeker: standen, bestuurder: standen })

const BELEID: Beleid = {
  dossier_lezen: { ...aanbieder(STANDEN), toezichthouder: NA_MELDING, systeem: NA_MELDING, contactambtenaar: NA_MELDING },
  sectie_bewaren: aanbieder(SCHRIJFSTANDEN),
  oorzaak_bewaren: aanbieder(SCHRIJFSTANDEN),
  maatregel_bewaren: aanbieder(SCHRIJFSTANDEN),
  document_toevoegen: aanbieder(SCHRIJFSTANDEN),
  document_lezen: { ...aanbieder(MET_RAPPORT), toezichthouder: ['ingediend', 'aanvullen', 'afgesloten'], systeem: ['ingediend', 'aanvullen', 'afgesloten'] },
  bijlage_toevoegen: aanbieder(['concept', 'gemeld']),
  bijlage_verwijderen: aanbieder(['concept']),
  bijlage_lezen: { ...aanbieder(STANDEN), toezichthouder: NA_MELDING, systeem: NA_MELDING },
  verklaring_afleggen: { bestuurder: SCHRIJFSTANDEN },
  aspect_beoordelen: { toezichthouder: ['ingediend'] },
  bericht_lezen: { ...aanbieder(NA_MELDING), toezichthouder: NA_MELDING, contactambtenaar: NA_MELDING, systeem: NA_MELDING },
  inzage_lezen: { toezichthouder: NA_MELDING },
  beheer_lezen: { beheerder: LOPEND },
}

export interface Toegangsvraag {
  rol: Rol
  handeling: Handeling
  stand: Stand
  relatie: Relatie
}

/** Whether somebody with this role may do this, in a dossier in this stand. Another's dossier is closed for everything. */
export function mag({ rol, handeling, stand, relatie }: Toegangsvraag): boolean {
  return relatie === 'eigen' && (BELEID[handeling][rol]?.includes(stand) ?? false)
}

/** Whether a role may ever do this; for what is asked before there is a dossier. */
export function magOoit(rol: Rol, handeling: Handeling): boolean {
  return (BELEID[handeling][rol]?.length ?? 0) > 0
}

/** What somebody can do now: the buttons. */
export function handelingenVoor(rol: Rol, stand: Stand, relatie: Relatie): Handeling[] {
  return HANDELINGEN.filter((handeling) => mag({ rol, handeling, stand, relatie }))
}

/** The whole table, a line per combination that is allowed, for the documentation and its review. */
export function toegangTabel(): string {
  const regels = HANDELINGEN.flatMap((handeling) =>
    ROLLEN.flatMap((rol) => STANDEN.flatMap((stand) => RELATIES.map((relatie) => [handeling, rol, stand, relatie, mag({ rol, handeling, stand, relatie }) ? 'ja' : 'nee'].join(',')))),
  )
  return ['handeling,rol,stand,relatie,mag', ...regels].join('\n')
}
