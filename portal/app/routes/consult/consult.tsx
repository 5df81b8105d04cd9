import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConsultAfrondenDocument, ConsultBeantwoordenDocument, ConsultDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Consultlezing } from '../../consult/consultlezing.tsx'
import { ADVIES_LABEL, consultstand } from '../../consult/consultstand.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Status } from '../../ui/status.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'

const ROLLEN = ['onderzoeker', 'bestuurder', 'toezichthouder'] as const
const ADVIEZEN = Object.entries(ADVIES_LABEL).map(([waarde, label]) => ({ waarde, label }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Consult ${data.consult.nummer}` : 'Consult') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ROLLEN)
  return { consult: vereisGevonden(request, (await api(ConsultDocument, { id: params['id'] ?? '' })).consult), eigen: gebruiker.organisatie.naam, toezichthouder: gebruiker.rol === 'toezichthouder', sleutel: crypto.randomUUID() }
}

/** The answer of the toezichthouder, or the end without a melding. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  const consultId = params['id'] ?? ''
  const invoer = { advies: tekstUit(formulier, 'advies'), antwoord: tekstUit(formulier, 'antwoord'), reden: tekstUit(formulier, 'reden') }
  const sleutel = sleutelUit(formulier)
  const uit = tekstUit(formulier, 'doe') === 'antwoorden'
    ? (await api(ConsultBeantwoordenDocument, { input: { consultId, advies: invoer.advies, antwoord: invoer.antwoord, sleutel } })).consultBeantwoorden
    : (await api(ConsultAfrondenDocument, { input: { consultId, reden: invoer.reden, sleutel } })).consultAfronden
  if (uit.__typename === 'ConsultGewijzigd') throw redirect(`/consult/${consultId}`)
  return json({ invoer, fouten: foutregels(uit) }, { status: 400 })
}

export default function Consult() {
  const { consult, eigen, toezichthouder, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const fouten = na?.fouten ?? []
  const { id, nummer, beantwoordOp, afgerondOp, afloop, advies, onbereikt, dossierId, gemeentecode, voorzieningsoort } = consult
  const stand = consultstand({ advies: advies ?? null, afloop: afloop ?? null })
  return (
    <>
      <Kruimelpad kruimels={[toezichthouder ? { naam: 'Werkvoorraad', href: '/werkvoorraad' } : { naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: 'Consulten', href: '/consulten' }]} hier={nummer} />
      <Foutsamenvatting fouten={fouten} />
      <Kop niveau={1}>Consult {nummer}</Kop>
      <Alinea soort="lood"><Status vorm={stand.vorm} tekstmaat>{stand.woorden}</Status></Alinea>
      {onbereikt && onbereikt !== eigen && <Melding soort="letop" kop={`De e-mail kwam niet aan bij ${onbereikt}`}><p>Het consult staat wel in het portaal. Neem op een andere manier contact op.</p></Melding>}
      <Consultlezing consult={consult} />
      {toezichthouder && !beantwoordOp && !afgerondOp && (
        <Paneel soort="kader" kopId="antwoorden">
          <Kop niveau={2} id="antwoorden" strak>Advies geven</Kop>
          <Formulier>
            <input type="hidden" name="sleutel" value={sleutel} />
            <Radiogroep name="advies" label="Wat adviseert u?" hulp="Het is advies. De aanbieder beslist en blijft zelf verantwoordelijk." keuzes={ADVIEZEN} waarde={na?.invoer.advies} fout={foutVan(fouten, 'advies')} />
            <Tekstgebied name="antwoord" label="Waarom?" hulp="De aanbieder leest dit. Schrijf geen namen op." rows={5} defaultValue={na?.invoer.antwoord} fout={foutVan(fouten, 'antwoord')} />
            <Knop name="doe" value="antwoorden">Advies versturen</Knop>
          </Formulier>
        </Paneel>
      )}
      {toezichthouder && afloop === 'geen_melding' && advies === 'melden' && (
        <Paneel><Alinea>De aanbieder volgt uw advies niet. U kunt dit vastleggen als signaal en om een formele melding vragen. <KnopLink soort="stil" href="/vastleggen">Signaal vastleggen</KnopLink></Alinea></Paneel>
      )}
      {!toezichthouder && !afgerondOp && (
        <>
          <Kop niveau={2}>Hoe gaat u verder?</Kop>
          {!beantwoordOp && <Alinea>U krijgt een e-mail als er een advies is. U hoeft daar niet op te wachten: de termijn om te melden loopt door.</Alinea>}
          <Knoppen><KnopLink {...(advies === 'niet_melden' && { soort: 'stil' as const })} href={`/melding?${new URLSearchParams({ gemeente: gemeentecode, voorziening: voorzieningsoort, consult: id })}`}>Melding doen</KnopLink></Knoppen>
          <Formulier>
            <input type="hidden" name="sleutel" value={sleutel} />
            <Tekstgebied name="reden" label="Of: waarom meldt u dit niet?" hulp="Dit blijft bewaard en de toezichthouder leest het. Leg het voorval wel zelf vast en analyseer het." rows={4} defaultValue={na?.invoer.reden} fout={foutVan(fouten, 'reden')} />
            <Knop name="doe" value="afronden" soort="stil">Afronden zonder melding</Knop>
          </Formulier>
        </>
      )}
      {!toezichthouder && dossierId && <KnopLink href={`/melding/${dossierId}`}>Naar de melding</KnopLink>}
    </>
  )
}
