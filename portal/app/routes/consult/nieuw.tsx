import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConsultVragenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { volgBeslishulp } from '../../beslishulp/volg-beslishulp.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Lijst } from '../../ui/lijst.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'

const ROLLEN = ['onderzoeker', 'bestuurder'] as const

export const meta: MetaFunction = () => [{ title: paginatitel('Consult vragen') }]

/** The answers of the help stand in the address, as they did there; without a gemeente and a kind of support it begins there. */
export async function loader({ request }: LoaderFunctionArgs) {
  await vereisGebruiker(request, ROLLEN)
  const stap = volgBeslishulp(new URL(request.url).searchParams, vandaag())
  if (!stap.protocol || stap.mandaat?.uitkomst !== 'gevonden') throw redirect('/beslishulp')
  return { gegeven: stap.gegeven.map(({ vraag, antwoord }) => `${vraag} ${antwoord}`), instantie: stap.mandaat.mandaat.instantie, sleutel: crypto.randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  const { gemeente, voorziening, gegeven } = volgBeslishulp(new URL(request.url).searchParams, vandaag())
  const vraag = tekstUit(formulier, 'vraag')
  const antwoorden = gegeven.map((een) => ({ vraag: een.vraag, antwoord: een.antwoord }))
  const { consultVragen: uit } = await api(ConsultVragenDocument, { input: { gemeentecode: gemeente, voorzieningsoort: voorziening, antwoorden, vraag, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'ConsultGewijzigd') throw redirect(`/consult/${uit.consult.id}`)
  return json({ vraag, fouten: foutregels(uit) }, { status: 400 })
}

export default function NieuwConsult() {
  const { gegeven, instantie, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: 'Consulten', href: '/consulten' }]} hier="Consult vragen" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Consult vragen</Kop>
      <Alinea soort="lood">U legt uw twijfel voor aan {instantie}. U krijgt een advies, met de reden. Daarna beslist u zelf of u meldt.</Alinea>
      <Alinea>Dit is nog geen melding. De termijn om te melden loopt door terwijl u wacht.</Alinea>
      <Kop niveau={2}>Uw antwoorden in de beslishulp</Kop>
      <Lijst punten={gegeven} />
      <Formulier>
        <input type="hidden" name="sleutel" value={sleutel} />
        <Tekstgebied name="vraag" label="Wat is er gebeurd, en waarover twijfelt u?" hulp="Schrijf functies op, geen namen of andere gegevens van de cliënt." rows={6} defaultValue={na?.vraag} fout={foutVan(na?.fouten, 'vraag')} />
        <Knop>Consult versturen</Knop>
      </Formulier>
    </>
  )
}
