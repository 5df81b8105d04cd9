import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LeerpuntVastleggenDocument } from '@zelfonderzoek/schema'
import { LEERPUNT_LABEL } from '@zelfonderzoek/validation/incident/zaaksoort'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { keuzes } from '../../incident/criteriumvelden.tsx'
import { laadIncident } from '../../incident/laad-incident.server.ts'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { datumUitFormulier } from '../../ui/datumtekst.ts'
import { Datumveld } from '../../ui/datumveld.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Leerpunt vastleggen') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { zaak, sleutel } = await laadIncident(request, params['id'])
  if (!zaak.handelingen.includes('leerpunt_vastleggen')) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return { id: zaak.id, zaaknummer: zaak.zaaknummer, sleutel }
}

/** Records what a case taught. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['coordinator'])
  const t = (naam: string): string => tekstUit(formulier, naam)
  const invoer = { soort: t('soort'), tekst: t('tekst'), eigenaar: t('eigenaar'), vervolgOp: datumUitFormulier(formulier, 'vervolgOp') }
  if (invoer.vervolgOp && !isDatum(invoer.vervolgOp)) return json({ invoer, fouten: [{ veld: 'vervolgOp', tekst: 'Vul een datum in die bestaat, of laat hem leeg.' }] }, { status: 400 })
  const { leerpuntVastleggen: uit } = await api(LeerpuntVastleggenDocument, { input: { dossierId: params['id'] ?? '', ...invoer, vervolgOp: invoer.vervolgOp || null, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/incident/${params['id']}`)
  return json({ invoer, fouten: foutregels(uit) }, { status: 400 })
}

export default function Leerpunt() {
  const { id, zaaknummer, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const fout = (veld: string) => foutVan(na?.fouten, veld)
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Incidenten', href: '/incidenten' }, { naam: zaaknummer, href: `/incident/${id}` }]} hier="Leerpunt" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Leerpunt vastleggen</Kop>
      <Alinea soort="lood">Een knelpunt of hiaat dat om verandering vraagt (Rotterdam taak 3). Schrijf geen namen op: een leerpunt wordt breder gelezen dan de zaak.</Alinea>
      <Formulier>
        <input type="hidden" name="sleutel" value={sleutel} />
        <Radiogroep name="soort" label="Waar gaat het over?" keuzes={keuzes(LEERPUNT_LABEL)} waarde={na?.invoer.soort} vorm="naast" fout={fout('soort')} />
        <Tekstgebied name="tekst" label="Wat is er geleerd?" rows={4} defaultValue={na?.invoer.tekst ?? ''} fout={fout('tekst')} />
        <Tekstveld name="eigenaar" label="Welke functie of organisatie pakt dit op?" defaultValue={na?.invoer.eigenaar ?? ''} fout={fout('eigenaar')} />
        <Datumveld name="vervolgOp" label="Wanneer kijkt u er weer naar?" nietVerplicht waarde={na?.invoer.vervolgOp} fout={fout('vervolgOp')} />
        <Knop>Vastleggen</Knop>
      </Formulier>
    </>
  )
}
