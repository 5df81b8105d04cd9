import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'

interface DossierlinksProps { id: string, zaaknummer: string, kan: (handeling: string) => boolean, afgesloten: boolean }

/** The pages of a dossier that belong to no step. */
export function Dossierlinks({ id, zaaknummer, kan, afgesloten }: DossierlinksProps) {
  const links: readonly [boolean, string, string][] = [
    [true, `/dossier/${id}/inhoud`, 'Inhoud van het dossier'],
    [afgesloten, `/dossier/${id}/opvolging`, 'Opvolging van maatregelen'],
    [kan('avg_behandelen'), `/dossier/${id}/betrokkenen`, 'Betrokkenen en hun verzoeken'],
    [kan('bewaarstop_zetten'), `/dossier/${id}/bewaren`, 'Bewaren en vernietigen'],
    [kan('inzage_lezen'), `/dossier/${id}/inzage`, 'Wie dit dossier opende of wijzigde'],
    [true, `/uitsluiting?zaak=${zaaknummer}`, 'Wie deze zaak niet mag behandelen'],
  ]
  return (
    <>
      <Kop niveau={2}>Meer over dit dossier</Kop>
      <Lijst punten={links.filter(([toon]) => toon).map(([, href, naam]) => <Koppeling key={href} href={href}>{naam}</Koppeling>)} />
    </>
  )
}
