import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import { type SectieNummer, SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Aspectkaart } from '../../beoordeling/aspectkaart.tsx'
import { Beoordelingsknoppen } from '../../beoordeling/beoordelingsknoppen.tsx'
import { bewaarOordelen, oordelenUit } from '../../beoordeling/bewaar-oordelen.server.ts'
import { beoordelingspagina } from '../../beoordeling/beoordelingspagina.server.ts'
import { tekstUit } from '../../beoordeling/geweigerd.ts'
import { laadBeoordeling } from '../../beoordeling/laad-beoordeling.server.ts'
import { Rondekeuze } from '../../beoordeling/rondekeuze.tsx'
import { Sectielezing } from '../../beoordeling/rapport/sectielezing.tsx'
import { Formulier } from '../../formulier/formulier.tsx'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Opgeslagen } from '../../ui/opgeslagen.tsx'
import { Spoor } from '../../ui/spoor.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Beoordeling ${data.nummer}. ${data.titel}` : 'Beoordeling') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const nummer = sectienummer(request, params['nummer'])
  return beoordelingspagina(await laadBeoordeling(request, params['id']), nummer, new URL(request.url).searchParams)
}

/** Saves every judgement of the section at once, and goes where the button says. */
export async function action({ request, params }: ActionFunctionArgs) {
  const nummer = sectienummer(request, params['nummer'])
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const { dossier, indiening } = await laadBeoordeling(request, params['id'])
  const invoer = oordelenUit(formulier, nummer)
  const fouten = await bewaarOordelen(api, indiening, invoer)
  if (fouten.length > 0) return json({ fouten, invoer }, { status: 400 })
  const doe = tekstUit(formulier, 'doe')
  const basis = `/dossier/${dossier.id}`
  if (doe === 'sluiten') throw redirect(basis)
  if (doe === 'volgende') throw redirect(nummer < 11 ? `${basis}/beoordeling/${nummer + 1}` : `${basis}/besluit`)
  throw redirect(`${basis}/beoordeling/${nummer}?bewaard=ja`)
}

export default function Beoordeling() {
  const gegevens = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { nummer, titel, id, zaaknummer, rapport, ronde, oordelen, controle, vorige, leesbaar, bewaard, voortgang } = gegevens
  const fouten = na?.fouten ?? []
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]} hier={`Beoordeling, ronde ${ronde}`} />
      <Foutsamenvatting fouten={fouten} />
      <Alinea soort="boven">{gegevens.aanbieder} · {zaaknummer}</Alinea>
      <Kop niveau={1}>{gegevens.dossiertitel}</Kop>
      <p><strong>{voortgang.beoordeeld}</strong>, {voortgang.aanvullen}.</p>
      <Opgeslagen tekst={bewaard && `Bewaard om ${bewaard}`} />
      <Spoor vorm="strook" punten={gegevens.spoor} />
      <div className="lezen">
        <div className="plak" role="region" aria-label="Rapport" tabIndex={0}>
          <div className="blad">
            <Kop niveau={2} strak>{nummer}. {titel}</Kop>
            <Rondekeuze adres={`/dossier/${id}/beoordeling/${nummer}`} rondes={gegevens.rondes} getoond={gegevens.getoond} />
            <Sectielezing nummer={nummer} rapport={rapport} bewijzen={controle.map(({ bewijs }) => bewijs)} />
          </div>
        </div>
        <div>
          <Kop niveau={2} strak>Uw oordeel over onderdeel {nummer}</Kop>
          <Formulier>
            {onderdeelMet(nummer).aspecten.map((aspect) => (
              <Aspectkaart
                key={aspect.id} aspect={aspect} leesbaar={leesbaar} fout={(veld) => foutVan(fouten, veld)}
                controle={controle.find((een) => een.aspect === aspect.id)}
                oordeel={{ ...leegOordeel(aspect.id), ...oordelen.find((een) => een.aspect === aspect.id), ...watGetyptIs(na?.invoer, aspect.id) }}
                vorige={vorige.find((een) => een.aspect === aspect.id)}
              />
            ))}
            <Beoordelingsknoppen id={id} nummer={nummer} leesbaar={leesbaar} />
          </Formulier>
        </div>
      </div>
    </>
  )
}

interface Getypt { aspect: string, oordeel: string, opmerking: string, reden: string }

/** What was typed, without its version: a judgement that a colleague changed gets the new one. */
function watGetyptIs(invoer: readonly Getypt[] | undefined, aspect: string): Partial<Getypt> {
  const een = invoer?.find((regel) => regel.aspect === aspect)
  return een ? { oordeel: een.oordeel, opmerking: een.opmerking, reden: een.reden } : {}
}

function leegOordeel(aspect: string) {
  return { aspect, oordeel: '', opmerking: '', reden: '', versie: 0 }
}

function sectienummer(request: Request, tekst: string | undefined): SectieNummer {
  const nummer = SECTIENUMMERS.find((n) => String(n) === tekst)
  if (!nummer) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return nummer
}
