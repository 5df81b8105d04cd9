import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { UitsluitenDocument, UitsluitingenDocument, UitsluitingOpheffenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { metHoofdletter } from '../../teksten/met-hoofdletter.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { uitsluiting as woorden } from '../../teksten/toegang.ts'
import { Uitsluitingenlijst } from '../../toegang/uitsluitingenlijst.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../../ui/keuzelijst.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'

const ROLLEN = ['toezichthouder', 'bestuurder', 'beheerder'] as const
const TERUG = { toezichthouder: { naam: 'Werkvoorraad', href: '/werkvoorraad' }, bestuurder: { naam: 'Mijn onderzoeken', href: '/onderzoeken' }, beheerder: { naam: 'Beheer', href: '/beheer' } } as const

export const meta: MetaFunction = () => [{ title: paginatitel(woorden.kop) }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ROLLEN)
  const zoek = new URL(request.url).searchParams
  const zaak = (zoek.get('zaak') ?? '').trim().toUpperCase()
  const { uitsluitingen, uitsluitbaren } = zaak ? await api(UitsluitingenDocument, { zaaknummer: zaak }) : { uitsluitingen: [], uitsluitbaren: [] }
  return {
    zaak, terug: TERUG[ROLLEN.find((rol) => rol === gebruiker.rol) ?? 'beheerder'], gedaan: zoek.has('gedaan'), gevonden: uitsluitbaren.length > 0, sleutel: crypto.randomUUID(),
    keuzes: uitsluitbaren.map(({ id, functie, organisatie }) => ({ waarde: id, label: `${metHoofdletter(functie)}, ${organisatie.naam}` })),
    regels: uitsluitingen.map(({ id, gebruiker, reden, sinds, door, opgehevenOp, opgehevenReden }) => ({
      id, reden, wie: `${metHoofdletter(gebruiker.functie)}, ${gebruiker.organisatie.naam}`, sinds: `${momentVoluit(sinds)} door ${door.functie}`,
      opgeheven: opgehevenOp ? `${momentVoluit(opgehevenOp)}: ${opgehevenReden ?? ''}` : null,
    })),
  }
}

/** Excludes somebody, or lifts it. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  const zaaknummer = new URL(request.url).searchParams.get('zaak') ?? ''
  const [wie, reden, op] = [tekstUit(formulier, 'wie'), tekstUit(formulier, 'reden'), tekstUit(formulier, 'op')]
  if (!op && !wie) return json({ reden, op, fouten: [{ veld: 'wie', tekst: woorden.kiesFout }] }, { status: 400 })
  const sleutel = sleutelUit(formulier)
  const uit = op
    ? (await api(UitsluitingOpheffenDocument, { input: { zaaknummer, uitsluitingId: op, reden, sleutel } })).uitsluitingOpheffen
    : (await api(UitsluitenDocument, { input: { zaaknummer, gebruikerId: wie, reden, sleutel } })).uitsluiten
  if (uit.__typename === 'UitsluitingGewijzigd') throw redirect(`/uitsluiting?${new URLSearchParams({ zaak: zaaknummer, gedaan: 'ja' }).toString()}`)
  return json({ reden, op, fouten: foutregels(uit).map((fout) => (op && fout.veld === 'reden' ? { ...fout, veld: `reden-${op}` } : fout)) }, { status: 400 })
}

export default function Uitsluiting() {
  const { zaak, terug, gedaan, gevonden, sleutel, keuzes, regels } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[terug]} hier={zaak || woorden.kort} />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>{woorden.kop}</Kop>
      {gedaan && !na && <Melding soort="goed" role="status"><Alinea>{woorden.gedaan}</Alinea></Melding>}
      <Alinea soort="lood">{woorden.lood}</Alinea>
      <Paneel>
        <form method="get" role="search" aria-label={woorden.zoek}>
          <div className="filters">
            <Tekstveld name="zaak" label={woorden.zoek} hulp={woorden.zoekHulp} kort defaultValue={zaak} />
            <Knop soort="stil">{woorden.toon}</Knop>
          </div>
        </form>
      </Paneel>
      {zaak && !gevonden && <Alinea>{woorden.nietGevonden}</Alinea>}
      {gevonden && (
        <>
          <Uitsluitingenlijst regels={regels} zaak={zaak} sleutel={sleutel} na={na} />
          <Kop niveau={2}>{woorden.nieuw}</Kop>
          <Formulier>
            <input type="hidden" name="sleutel" value={sleutel} />
            <Keuzelijst name="wie" label={woorden.kies} leeg={woorden.kiesLeeg} keuzes={keuzes} fout={foutVan(na?.fouten, 'wie')} />
            <Tekstgebied name="reden" label={woorden.waarom} hulp={woorden.waaromHulp} rows={2} defaultValue={na?.op ? '' : na?.reden} fout={foutVan(na?.fouten, 'reden')} />
            <Alinea soort="klein">{woorden.zelf}</Alinea>
            <Knop>{woorden.knop}</Knop>
          </Formulier>
        </>
      )}
    </>
  )
}
