import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BewaarstopOpheffenDocument, BewaarstoppenDocument, BewaarstopZettenDocument } from '@zelfonderzoek/schema'
import { BEWAARSTOP_GROND, type BewaarstopGrond } from '@zelfonderzoek/validation/bewaring/bewaarstop'
import { BEWAARTERMIJNEN } from '@zelfonderzoek/validation/bewaring/bewaartermijnen'
import { bewarenTot } from '@zelfonderzoek/validation/bewaring/bewaren-tot'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { dag } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Antwoordenlijst } from '../../ui/antwoordenlijst.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Status } from '../../ui/status.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(`Bewaren ${data?.dossier.zaaknummer ?? ''}`) }]

const NL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const dossier = vereisGevonden(request, (await api(BewaarstoppenDocument, { id: params['id'] ?? '' })).dossier)
  return { dossier, tot: dossier.afgeslotenOp ? bewarenTot(NL.format(new Date(dossier.afgeslotenOp))) : null, sleutel: crypto.randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const dossierId = params['id'] ?? ''
  const invoer = { grond: tekstUit(formulier, 'grond'), toelichting: tekstUit(formulier, 'toelichting') }
  const uit = formulier.get('doe') === 'opheffen'
    ? (await api(BewaarstopOpheffenDocument, { input: { bewaarstopId: tekstUit(formulier, 'bewaarstop'), motivering: tekstUit(formulier, 'motivering'), sleutel: sleutelUit(formulier) } })).bewaarstopOpheffen
    : (await api(BewaarstopZettenDocument, { input: { dossierId, ...invoer, sleutel: sleutelUit(formulier) } })).bewaarstopZetten
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/dossier/${dossierId}/bewaren`)
  return json({ invoer, fouten: foutregels(uit) }, { status: 400 })
}

export default function DossierBewaren() {
  const { dossier: { id, zaaknummer, titel, bewaarstoppen }, tot, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { naam, termijn, vanaf, grondslag } = BEWAARTERMIJNEN.dossier
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]} hier="Bewaren" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Alinea soort="boven">{titel}</Alinea>
      <Kop niveau={1}>Bewaren en vernietigen</Kop>
      <Antwoordenlijst regels={[{ vraag: 'Wat', antwoord: naam }, { vraag: 'Hoe lang', antwoord: `${termijn}, vanaf ${vanaf} (${grondslag})` }, { vraag: 'Bewaren tot', antwoord: tot ? datumLang(tot) : 'Het dossier is nog niet afgesloten. De termijn loopt nog niet.' }]} />
      <Kop niveau={2}>Bewaarstop</Kop>
      <Alinea>Met een bewaarstop gaat dit dossier niet weg, ook niet als de termijn voorbij is of als een betrokkene om wissing vraagt.</Alinea>
      {bewaarstoppen.length === 0 && <Alinea>Er is nu geen bewaarstop.</Alinea>}
      {bewaarstoppen.map((s) => (
        <Paneel key={s.id}>
          <p><Status vorm={s.opgehevenOp ? 'heel' : 'alarm'} licht={s.opgehevenOp != null}>{BEWAARSTOP_GROND[s.grond as BewaarstopGrond] ?? s.grond}</Status></p>
          <Alinea>{s.toelichting}</Alinea>
          <Alinea soort="klein">Gezet op {dag(s.gezetOp)} door {s.gezetDoor.functie}.{s.opgehevenOp && ` Opgeheven op ${dag(s.opgehevenOp)} door ${s.opgehevenDoor?.functie ?? ''}: ${s.opheffing}`}</Alinea>
          {!s.opgehevenOp && (
            <Formulier className="alleen-scherm">
              <input type="hidden" name="sleutel" value={sleutel} />
              <input type="hidden" name="bewaarstop" value={s.id} />
              <Tekstgebied name="motivering" id={`motivering-${s.id}`} label="Waarom mag dit dossier weer weg als de termijn voorbij is?" rows={2} fout={foutVan(na?.fouten, 'motivering')} />
              <Knop name="doe" value="opheffen" soort="stil">Bewaarstop opheffen</Knop>
            </Formulier>
          )}
        </Paneel>
      ))}
      <Formulier className="alleen-scherm">
        <Kop niveau={2}>Bewaarstop zetten</Kop>
        <input type="hidden" name="sleutel" value={sleutel} />
        <Radiogroep name="grond" label="Waarom mag dit dossier niet weg?" waarde={na?.invoer.grond} keuzes={Object.entries(BEWAARSTOP_GROND).map(([waarde, label]) => ({ waarde, label }))} fout={foutVan(na?.fouten, 'grond')} />
        <Tekstgebied name="toelichting" label="Toelichting" hulp="Schrijf geen namen op." rows={2} defaultValue={na?.invoer.toelichting ?? ''} fout={foutVan(na?.fouten, 'toelichting')} />
        <Knop name="doe" value="zetten">Bewaarstop zetten</Knop>
      </Formulier>
    </>
  )
}
