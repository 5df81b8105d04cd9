import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { IkDocument } from '@zelfonderzoek/schema'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Beheer') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['beheerder'])
  const { ik } = await api(IkDocument, {})
  return { functie: ik?.functie ?? '', organisatie: ik?.organisatie.naam ?? '' }
}

const WEL = [
  'Accounts aanmaken en intrekken gebeurt bij de organisatie die het inloggen regelt. Daar staan namen en wachtwoorden, niet hier.',
  'Welke rol iemand in dit portaal heeft, staat in onze eigen administratie. Vraag een wijziging aan bij de leverancier.',
]
const NIET = ['Dossiers, meldingen en rapporten lezen, behalve één dossier in nood.', 'Berichten tussen aanbieder en toezichthouder lezen.', 'Gegevens van cliënten zien.']

export default function Beheer() {
  const { functie, organisatie } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>Beheer</Kop>
      <Alinea soort="lood">U bent ingelogd als beheerder. Een beheerder heeft geen toegang tot dossiers.</Alinea>
      <Antwoordenlijst regels={[{ vraag: 'Functie', antwoord: functie }, { vraag: 'Organisatie', antwoord: organisatie }]} />
      <Kop niveau={2}>Toegang tot een zaak</Kop>
      <Lijst punten={[<Koppeling key="uit" href="/uitsluiting">Wie een zaak niet mag behandelen</Koppeling>, <Koppeling key="nood" href="/noodtoegang">Noodtoegang tot een dossier</Koppeling>]} />
      <Kop niveau={2}>De controle</Kop>
      <Alinea><Koppeling href="/beheer/controle">Hoe vaak mensen anders oordelen dan de controle</Koppeling></Alinea>
      <Kop niveau={2}>Accounts en rollen</Kop>
      <Lijst punten={WEL} />
      <Kop niveau={2}>Wat u hier niet kunt</Kop>
      <Lijst punten={NIET} />
    </>
  )
}
