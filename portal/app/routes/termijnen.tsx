import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { andereMaand, maandnaam, maandVan } from '@zelfonderzoek/validation/kalender/maand'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { laadKalender } from '../termijnkalender/laad-kalender.server.ts'
import { Maandrooster } from '../termijnkalender/maandrooster.tsx'
import { Termijntabel } from '../termijnkalender/termijntabel.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Kruimelpad } from '../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Termijnen in ${maandnaam(data.maand)}` : 'Termijnkalender') }]

/** Every running term over all dossiers of the toezichthouder; the month and the shape stand in the address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  return laadKalender(api, new URL(request.url).searchParams)
}

export default function Termijnen() {
  const { maand, vandaag, lijst, regels, voorbij } = useLoaderData<typeof loader>()
  const adres = (m: string, alsLijst = lijst) => `/termijnen?${new URLSearchParams({ maand: m, ...(alsLijst && { vorm: 'lijst' }) })}`
  const [vorige, volgende] = [andereMaand(maand, -1), andereMaand(maand, 1)]
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }]} hier="Termijnkalender" />
      <Kop niveau={1}>{metHoofdletter(maandnaam(maand))}</Kop>
      <Alinea soort="lood">{regels.length === 0 ? 'In deze maand eindigt geen lopende termijn.' : regels.length === 1 ? 'In deze maand eindigt één lopende termijn.' : `In deze maand eindigen ${regels.length} lopende termijnen.`}{voorbij.length > 0 && ` Van ${voorbij.length === 1 ? 'één termijn' : `${voorbij.length} termijnen`} is de laatste dag voorbij.`}</Alinea>
      <Knoppen>
        <KnopLink soort="stil" href={adres(vorige)}>Naar {maandnaam(vorige)}</KnopLink>
        {maand !== maandVan(vandaag) && <KnopLink soort="stil" href={adres(maandVan(vandaag))}>Naar deze maand</KnopLink>}
        <KnopLink soort="stil" href={adres(volgende)}>Naar {maandnaam(volgende)}</KnopLink>
      </Knoppen>
      <p className="alleen-scherm">{lijst ? <Koppeling href={adres(maand, false)}>Als kalender</Koppeling> : <Koppeling href={adres(maand, true)}>Als lijst</Koppeling>} · <Koppeling href="/agenda">In uw eigen agenda zetten</Koppeling></p>
      {voorbij.length > 0 && <><Kop niveau={2} id="voorbij">Voorbij de laatste dag</Kop><Termijntabel titel="Termijnen waarvan de laatste dag voorbij is" regels={voorbij} vandaag={vandaag} /></>}
      <Kop niveau={2} id="dagen">Per dag</Kop>
      {lijst
        ? (regels.length > 0 ? <Termijntabel titel={`Termijnen in ${maandnaam(maand)}`} regels={regels} vandaag={vandaag} /> : <Alinea>Er is niets in deze maand.</Alinea>)
        : <Maandrooster maand={maand} vandaag={vandaag} regels={regels} />}
      {regels.length >= 1000 && <Alinea soort="klein">Hier staan de eerste 1000 termijnen.</Alinea>}
    </>
  )
}
