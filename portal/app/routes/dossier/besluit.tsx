import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Aanvullingformulier } from '../../beoordeling/aanvullingformulier.tsx'
import { beeindig, bewaarEindoordeel, vraagAanvulling } from '../../beoordeling/besluit-acties.server.ts'
import { besluitpagina } from '../../beoordeling/besluitpagina.server.ts'
import { Eindvragen } from '../../beoordeling/eindvragen.tsx'
import { laadBeoordeling } from '../../beoordeling/laad-beoordeling.server.ts'
import { leesKnop } from '../../bericht/eigen-berichten.ts'
import { Slotformulier } from '../../beoordeling/slotformulier.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Opgeslagen } from '../../ui/opgeslagen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Besluit ${data.zaaknummer}` : 'Besluit') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pagina = besluitpagina(await laadBeoordeling(request, params['id']))
  return { ...pagina, bewaard: new URL(request.url).searchParams.get('bewaard') === 'ja' }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const beoordeling = await laadBeoordeling(request, params['id'])
  const { dossier, indiening } = beoordeling
  const { doe } = leesKnop(formulier)
  const stap = doe === 'beeindigen' ? beeindig : doe === 'aanvulling' ? vraagAanvulling : bewaarEindoordeel
  const { fouten, invoer, berichten } = await stap(api, formulier, indiening.id, besluitpagina(beoordeling).slotdelen.map(({ id }) => id))
  if (fouten.length > 0 || berichten) return json({ fouten, invoer, berichten }, { status: fouten.length > 0 ? 400 : 200 })
  throw redirect(stap === bewaarEindoordeel ? `/dossier/${dossier.id}/besluit?bewaard=ja` : `/dossier/${dossier.id}`)
}

export default function Besluit() {
  const gegevens = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { id, zaaknummer, titel, aanbieder, ronde, open, voortgang, sleutel, bewaard } = gegevens
  const fouten = na?.fouten ?? []
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]} hier="Eindoordeel en besluit" />
      <Foutsamenvatting fouten={fouten} />
      <Alinea soort="boven">{titel} · {aanbieder}</Alinea>
      <Kop niveau={1}>Eindoordeel van ronde {ronde}</Kop>
      <Alinea soort="lood">U beëindigt het onderzoek als elk antwoord ja is ({gegevens.grondslag}).</Alinea>
      <p id="oordelen"><strong>{voortgang.beoordeeld}</strong>, {voortgang.aanvullen}. <Koppeling href={`/dossier/${id}/beoordeling/1`}>Naar de beoordeling</Koppeling></p>
      {!open
        ? <><Alinea>Dit rapport ligt nu niet bij u. Wat u besloot, staat in het dossier.</Alinea><KnopLink href={`/dossier/${id}`}>Naar het dossier</KnopLink></>
        : (
            <>
              <Opgeslagen tekst={bewaard && !na ? 'Uw antwoorden zijn bewaard' : ''} />
              <Eindvragen vragen={gegevens.eindvragen} oordeel={na?.invoer.eindoordeel ?? gegevens.oordeel} versie={gegevens.versie} sleutel={sleutel} fouten={fouten} />
              <Kop niveau={2}>Wat wilt u doen?</Kop>
              <Aanvullingformulier
                id={id} aspecten={gegevens.aspecten} belet={gegevens.aanvullingBelet} sleutel={sleutel} fouten={fouten}
                berichten={na?.invoer.aanvulling && na.berichten} invoer={na?.invoer.aanvulling ?? { motivering: '', termijnOp: '' }}
              />
              <Slotformulier delen={gegevens.slotdelen} belet={gegevens.slotBelet} berichten={na?.invoer.slot && na.berichten} invoer={na?.invoer.slot ?? gegevens.slot} sleutel={sleutel} fouten={fouten} />
            </>
          )}
    </>
  )
}
