import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { doeBestandsactie } from '../../onderzoek/document/bestandsactie.server.ts'
import { bestandsfouten } from '../../onderzoek/document/bestandstekst.ts'
import { laadBestanden, leesBestand } from '../../onderzoek/document/laad-bestanden.server.ts'
import { isSchrijfbaar, laadOnderzoek } from '../../onderzoek/gegevens/onderzoek.server.ts'
import { Importstart } from '../../onderzoek/importeren/importstart.tsx'
import { Indelingspagina } from '../../onderzoek/importeren/indelingspagina.tsx'
import { leesImportformulier } from '../../onderzoek/importeren/lees-formulier.ts'
import { maakImportblad } from '../../onderzoek/importeren/maak-importblad.server.ts'
import { laadOvernames, neemOver } from '../../onderzoek/importeren/neem-over.server.ts'
import { verdeel } from '../../onderzoek/importeren/verdeel.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { type Foutregel, Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Eigen rapport overnemen') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, api } = await laadOnderzoek(request, params['id'])
  if (!isSchrijfbaar(dossier.stand)) throw redirect(`/onderzoeken/${dossier.id}`)
  const zoek = new URL(request.url).searchParams
  const [{ gelezen, ...blad }, overnames] = await Promise.all([laadBestanden(api, dossier, null, zoek.get('gelezen')), laadOvernames(api, dossier.id)])
  return {
    id: dossier.id, zaaknummer: dossier.zaaknummer, blad: { ...blad, gelezen: null }, overnames, fouten: bestandsfouten(zoek),
    na: zoek.has('na') ? { stap: zoek.get('na') ?? '', over: zoek.get('over') ?? '' } : null,
    indeling: gelezen && maakImportblad(gelezen, verdeel(gelezen.blokken, { keuzes: null, splitsingen: [] }), dossier, null),
  }
}

/** Takes a report, divides it again after a change, and takes it over. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, bestanden, formulier } = await vereisFormulier(request, ['onderzoeker', 'bestuurder'])
  const { dossier } = await laadOnderzoek(request, params['id'])
  const geweigerd = (fouten: Foutregel[]) => json({ fouten, indeling: null })
  if (!String(formulier.get('doe')).startsWith('import:')) {
    const uit = await doeBestandsactie({ api, bestanden }, dossier, null, formulier)
    if ('fouten' in uit) return geweigerd(uit.fouten)
    throw redirect(`/onderzoeken/${dossier.id}/importeren?${new URLSearchParams(uit.zoek)}`)
  }
  const invoer = leesImportformulier(formulier)
  const gelezen = await leesBestand(api, dossier, invoer.document)
  if (!gelezen) return geweigerd([{ veld: 'bestanden', tekst: 'Dit rapport staat niet meer bij het dossier. Haal het eerst terug.' }])
  const verdeling = verdeel(gelezen.blokken, invoer)
  const indeling = maakImportblad(gelezen, verdeling, dossier, invoer)
  if (formulier.get('doe') === 'import:overnemen' && !verdeling.opnieuw) {
    throw redirect(`/onderzoeken/${dossier.id}/importeren/${await neemOver(api, dossier, verdeling, invoer, indeling)}`)
  }
  return json({ fouten: [] as Foutregel[], indeling })
}

export default function Importeren() {
  const { id, zaaknummer, blad, overnames, fouten, na, indeling } = useLoaderData<typeof loader>()
  const uit = useActionData<typeof action>()
  const adres = `/onderzoeken/${id}/importeren`
  const kaart = uit ? uit.indeling : indeling
  const geweigerd = [...fouten, ...(uit?.fouten ?? [])]
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: `/onderzoeken/${id}` }]} hier="Eigen rapport overnemen" />
      <Foutsamenvatting fouten={geweigerd} />
      {kaart ? <Indelingspagina blad={kaart} onderzoekId={id} adres={adres} />
        : <Importstart blad={blad} overnames={overnames} onderzoekId={id} adres={adres} fouten={geweigerd} na={na} />}
    </>
  )
}
