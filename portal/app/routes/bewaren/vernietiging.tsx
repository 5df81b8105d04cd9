import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { VernietigingBesluitenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { laadVernietiging } from '../../bewaren/laad-vernietiging.server.ts'
import { Vernietigingslezing } from '../../bewaren/vernietigingslezing.tsx'
import { Formulier } from '../../formulier/formulier.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { bewaren } from '../../teksten/bewaren.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.stand === 'uitgevoerd' ? 'Verklaring van vernietiging' : 'Voorstel tot vernietiging') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { ...await laadVernietiging(request, params['id']), sleutel: crypto.randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const keuze = tekstUit(formulier, 'uitvoeren')
  const motivering = tekstUit(formulier, 'motivering')
  if (keuze !== 'ja' && keuze !== 'nee') return json({ motivering, fouten: [{ veld: 'uitvoeren', tekst: 'Kies wat u besluit.' }] }, { status: 400 })
  const { vernietigingBesluiten: uit } = await api(VernietigingBesluitenDocument, { input: { vernietigingId: params['id'] ?? '', uitvoeren: keuze === 'ja', motivering, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'VernietigingGewijzigd') throw redirect(`/bewaren/${params['id']}`)
  return json({ motivering, fouten: foutregels(uit) }, { status: 400 })
}

export default function Vernietigingspagina() {
  const { sleutel, ...vernietiging } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { id, stand, eigen } = vernietiging
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Bewaren en vernietigen', href: '/bewaren' }]} hier={bewaren.stand[stand] ?? stand} />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>{stand === 'uitgevoerd' ? 'Verklaring van vernietiging' : 'Voorstel tot vernietiging'}</Kop>
      <Vernietigingslezing vernietiging={vernietiging} />
      {stand === 'uitgevoerd' && <p className="alleen-scherm"><KnopLink soort="stil" href={`/bewaren/${id}/verklaring.pdf`}>Verklaring als PDF</KnopLink></p>}
      {stand === 'voorgesteld' && eigen && <Melding kop="Wacht op een collega"><p>{bewaren.zelfVoorgesteld}</p></Melding>}
      {stand === 'voorgesteld' && !eigen && (
        <Formulier className="alleen-scherm">
          <Melding soort="letop" kop="U besluit over definitief weg"><p>{bewaren.nietTerug}</p></Melding>
          <input type="hidden" name="sleutel" value={sleutel} />
          <Radiogroep name="uitvoeren" label="Wat besluit u?" fout={foutVan(na?.fouten, 'uitvoeren')} keuzes={[{ waarde: 'ja', label: 'Vernietigen', hulp: 'Nu meteen, en voorgoed.' }, { waarde: 'nee', label: 'Voorstel afwijzen', hulp: 'De dossiers blijven.' }]} />
          <Tekstgebied name="motivering" label="Motivering" hulp="Schrijf geen namen op: deze tekst blijft bewaard." rows={3} defaultValue={na?.motivering ?? ''} fout={foutVan(na?.fouten, 'motivering')} />
          <Knop>Besluit nemen</Knop>
        </Formulier>
      )}
      {stand === 'uitgevoerd' && <Alinea soort="klein">{bewaren.kopieen}</Alinea>}
    </>
  )
}
