import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LeerpuntBijwerkenDocument, LoketcijfersDocument } from '@zelfonderzoek/schema'
import { LEERPUNT_LABEL, LEERPUNTSTAND_LABEL, type Leerpuntsoort } from '@zelfonderzoek/validation/incident/zaaksoort'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { keuzes } from '../../incident/criteriumvelden.tsx'
import { Leerpuntformulier } from '../../incident/leerpuntformulier.tsx'
import { Loketcijfertabellen } from '../../incident/loketcijfers.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { datumUitFormulier } from '../../ui/datumtekst.ts'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Leren') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['coordinator'])
  const nu = Number(vandaag().slice(0, 4))
  const gevraagd = Number(new URL(request.url).searchParams.get('jaar'))
  const jaar = Number.isInteger(gevraagd) && gevraagd >= 2000 && gevraagd <= nu ? gevraagd : nu
  const { loketcijfers, leerpunten } = await api(LoketcijfersDocument, { jaar })
  return { cijfers: loketcijfers, punten: leerpunten.edges.map(({ node }) => node), nu, sleutel: crypto.randomUUID() }
}

/** Keeps how the follow-up of a leerpunt stands. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['coordinator'])
  const t = (naam: string): string => tekstUit(formulier, naam)
  const vervolgOp = datumUitFormulier(formulier, 'vervolgOp')
  const invoer = { leerpuntId: t('leerpuntId'), versie: Number(t('versie')), stand: t('stand'), eigenaar: t('eigenaar'), vervolg: t('vervolg'), vervolgOp }
  if (vervolgOp && !isDatum(vervolgOp)) return json({ invoer, fouten: [{ veld: 'vervolgOp', tekst: 'Vul een datum in die bestaat, of laat hem leeg.' }] }, { status: 400 })
  const { leerpuntBijwerken: uit } = await api(LeerpuntBijwerkenDocument, { input: { ...invoer, vervolgOp: vervolgOp || null, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect('/leerpunten')
  return json({ invoer, fouten: foutregels(uit) }, { status: 400 })
}

export default function Leren() {
  const { cijfers, punten, nu, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const fouten = (na?.fouten ?? []).map(({ veld, tekst }) => ({ veld: `${veld}-${na?.invoer.leerpuntId}`, tekst }))
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      <Kop niveau={1}>Leren</Kop>
      <Alinea soort="lood">Wat zaken leerden over beleid, werkproces en stelsel, en wat ermee gebeurt. Daaronder de aantallen van een jaar, zonder iets dat naar een mens wijst.</Alinea>
      <Kop niveau={2}>Leerpunten</Kop>
      {punten.length === 0 && <Alinea>Er is nog geen leerpunt. U legt het vast bij een zaak.</Alinea>}
      {punten.map((punt) => (
        <Uitklap key={punt.id} klein={false} open={na?.invoer.leerpuntId === punt.id} kop={`${LEERPUNT_LABEL[punt.soort as Leerpuntsoort]}: ${punt.tekst.slice(0, 80)}${punt.tekst.length > 80 ? '…' : ''} (${LEERPUNTSTAND_LABEL[punt.stand as keyof typeof LEERPUNTSTAND_LABEL].toLowerCase()})`}>
          <div className="rapport rapport--regels">{punt.tekst}</div>
          <p><Koppeling href={`/incident/${punt.dossierId}`}>Naar de zaak</Koppeling></p>
          <Leerpuntformulier punt={na?.invoer.leerpuntId === punt.id ? { ...punt, ...na.invoer } : punt} standen={keuzes(LEERPUNTSTAND_LABEL)} sleutel={sleutel} fouten={na?.invoer.leerpuntId === punt.id ? fouten : []} />
        </Uitklap>
      ))}
      <Kop niveau={2}>Het jaar {cijfers.jaar} in aantallen</Kop>
      <Loketcijfertabellen cijfers={cijfers} />
      <p>{[0, 1, 2].map((terug) => nu - terug).filter((jaar) => jaar !== cijfers.jaar).map((jaar) => <span key={jaar}><Koppeling href={`/leerpunten?jaar=${jaar}`}>{jaar}</Koppeling> </span>)}</p>
    </>
  )
}
