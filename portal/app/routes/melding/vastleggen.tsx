import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AanbiedersDocument, MeldingVastleggenDocument } from '@zelfonderzoek/schema'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit } from '../../beoordeling/geweigerd.ts'
import { leesVastleginvoer, type Vastleginvoer } from '../../melding/vastleggen.ts'
import { Vastlegformulier } from '../../melding/vastlegformulier.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { type Foutregel, Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Melding of signaal vastleggen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  return { aanbieders: (await api(AanbiedersDocument, {})).aanbieders, vandaag: vandaag(), sleutel: crypto.randomUUID() }
}

/** Keeps what was heard and goes to its dossier. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const invoer = leesVastleginvoer(formulier)
  const { vernomenOp, datumGebeurtenis, aanbiederId } = invoer
  const fouten: Foutregel[] = [
    ...(isDatum(vernomenOp) ? [] : [{ veld: 'vernomenOp', tekst: 'Vul de dag in waarop u het hoorde.' }]),
    ...(aanbiederId ? [] : [{ veld: 'aanbiederId', tekst: 'Kies de aanbieder.' }]),
    ...(!datumGebeurtenis || isDatum(datumGebeurtenis) ? [] : [{ veld: 'datumGebeurtenis', tekst: 'Vul een datum in die bestaat, of laat hem leeg.' }]),
  ]
  if (fouten.length > 0) return antwoord(invoer, fouten)
  const { meldingVastleggen: uit } = await api(MeldingVastleggenDocument, { input: { ...invoer, datumGebeurtenis: datumGebeurtenis || null, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/dossier/${uit.dossier.id}`)
  return antwoord(invoer, foutregels(uit))
}

function antwoord(invoer: Vastleginvoer, fouten: readonly Foutregel[]) {
  return json({ invoer, fouten }, { status: 400 })
}

export default function Vastleggen() {
  const { aanbieders, vandaag: nu, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const leeg: Vastleginvoer = { melder: '', vernomenOp: nu, gemeentecode: '', voorzieningsoort: '', aanbiederId: '', soort: '', titel: '', omschrijving: '', datumGebeurtenis: '' }
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }]} hier="Melding of signaal vastleggen" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Melding of signaal vastleggen</Kop>
      <Alinea soort="lood">Voor een aanbieder die belt, of als u van een ander over een gebeurtenis hoort. Schrijf geen namen op.</Alinea>
      <Vastlegformulier invoer={na?.invoer ?? leeg} aanbieders={aanbieders} sleutel={sleutel} fouten={na?.fouten ?? []} />
    </>
  )
}
