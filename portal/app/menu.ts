import type { Rol } from './sessie/rol.ts'
import { portaal } from './teksten/portaal.ts'
import type { Menupunt } from './ui/hoofdmenu.tsx'

/** `onder` is another folder whose pages belong to this point. */
type Punt = Omit<Menupunt, 'huidig'> & { onder?: string }

const ONDERZOEKEN: Punt = { naam: portaal.menu.onderzoeken, href: '/onderzoeken' }
const OPVOLGING: Punt = { naam: portaal.menu.opvolging, href: '/opvolging' }
const MELDING: Punt = { naam: portaal.menu.melding, href: '/melding' }
const BESLISHULP: Punt = { naam: portaal.menu.beslishulp, href: '/beslishulp' }
const INCIDENT: Punt = { naam: portaal.menu.incident, href: '/incident', onder: '/regie' }
const REGIE: Punt = { naam: portaal.menu.regie, href: '/regie' }
const CONTROLE: Punt = { naam: portaal.menu.controle, href: '/zo-werkt-de-controle', onder: '/uitleg/' }

/** Main menu for a role; before log-in only what everybody may read. */
export function menuVoor(rol: Rol | undefined, ongelezen: number, pad: string): Menupunt[] {
  const berichten: Punt = { naam: portaal.menu.berichten(ongelezen), href: '/berichten' }
  const punten: Record<Rol, Punt[]> = {
    onderzoeker: [ONDERZOEKEN, MELDING, INCIDENT, OPVOLGING, berichten, CONTROLE],
    bestuurder: [ONDERZOEKEN, MELDING, INCIDENT, OPVOLGING, berichten, CONTROLE],
    toezichthouder: [{ naam: portaal.menu.werkvoorraad, href: '/werkvoorraad', onder: '/dossier/' }, berichten, OPVOLGING, { naam: portaal.menu.avg, href: '/avg', onder: '/bewaren' }, { naam: portaal.menu.jaarverslag, href: '/jaarverslag', onder: '/leren' }],
    coordinator: [{ naam: portaal.menu.incidenten, href: '/incidenten', onder: '/incident/' }, berichten, { naam: portaal.menu.leerpunten, href: '/leerpunten' }],
    contactambtenaar: [{ naam: portaal.menu.dossiers, href: '/dossiers', onder: '/dossier/' }, REGIE, berichten],
    beheerder: [{ naam: portaal.menu.beheer, href: '/beheer' }],
  }
  return (rol ? punten[rol] : [BESLISHULP, CONTROLE]).map(({ naam, href, onder }) => ({
    naam,
    href,
    huidig: pad === href || pad.startsWith(`${href}/`) || (onder !== undefined && pad.startsWith(onder)),
  }))
}
