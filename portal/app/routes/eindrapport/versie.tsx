import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConceptReagerenDocument } from '@zelfonderzoek/schema'
import { rapportblokken } from '@zelfonderzoek/validation/onderzoek/rapportblokken'
import { rondeOp } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Conceptreactie } from '../../eindrapport/conceptreactie.tsx'
import { laadVersie, type Versie } from '../../eindrapport/laad-rapport.server.ts'
import { Rapportblokken } from '../../eindrapport/rapportblokken.tsx'
import { VERSIENAAM } from '../../eindrapport/versienaam.ts'
import { Versieverschil } from '../../eindrapport/versieverschil.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Lijst } from '../../ui/lijst.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `${VERSIENAAM[data.versie.soort] ?? 'Rapport'} ${data.zaaknummer}` : 'Rapport') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, versie, versies, toezichthouder, terug } = await laadVersie(request, params['id'], params['nummer'])
  const { id, zaaknummer, protocol, handelingen, termijnen, reacties } = dossier
  const ronde = rondeOp(protocolversie(protocol), 'conceptrapport')
  return {
    id, zaaknummer, protocol, versie, toezichthouder, terug, sleutel: crypto.randomUUID(),
    eerder: versies.findLast(({ nummer, soort }) => nummer < versie.nummer && soort !== 'openbaar') ?? null,
    kanReageren: versie.soort === 'concept' && handelingen.includes('concept_reageren') && !toezichthouder,
    tot: termijnen.find(({ soort, voldaanOp, vervallenOp }) => soort === ronde?.termijn && !voldaanOp && !vervallenOp)?.eindOp ?? null,
    mijn: toezichthouder ? [] : reacties.filter(({ op, vanAanbieder }) => op === 'conceptrapport' && vanAanbieder),
  }
}

/** The reaction of the aanbieder on the draft. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['onderzoeker', 'bestuurder'])
  const invoer = { feitelijk: tekstUit(formulier, 'feitelijk'), inhoud: tekstUit(formulier, 'inhoud') }
  const { conceptReageren: uit } = await api(ConceptReagerenDocument, { input: { ...invoer, dossierId: params['id'] ?? '', ondertekend: tekstUit(formulier, 'ondertekend') === 'ja', sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/dossier/${params['id']}/rapport/${params['nummer']}#reactie`)
  // The page itself has the id that is the name of one of the fields.
  const fouten = foutregels(uit).map((fout) => (fout.veld === 'inhoud' || fout.veld === 'feitelijk' ? { ...fout, veld: `reactie-${fout.veld}` } : fout))
  return json({ invoer, fouten }, { status: 400 })
}

export default function Rapportversie() {
  const { id, zaaknummer, protocol, toezichthouder, terug, eerder, kanReageren, tot, mijn, sleutel, ...rest } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const versie = rest.versie as Versie
  const { nummer, soort, op, door, sha256, ontvangers, inhoud } = versie
  return (
    <>
      <Kruimelpad kruimels={[toezichthouder ? { naam: 'Werkvoorraad', href: '/werkvoorraad' } : { naam: 'Overzicht', href: '/' }, { naam: zaaknummer, href: terug }]} hier={`${VERSIENAAM[soort] ?? 'Rapport'}, versie ${nummer}`} />
      <Foutsamenvatting fouten={na?.fouten} />
      <article><Rapportblokken blokken={rapportblokken(inhoud)} /></article>
      <div className="alleen-scherm">
        <p><Koppeling href={`/dossier/${id}/rapport/${nummer}/pdf`}>PDF opslaan</Koppeling> · <Koppeling href={`/dossier/${id}/rapport/${nummer}/docx`}>Word-bestand (DOCX) opslaan</Koppeling></p>
        <Alinea soort="klein">Versie {nummer}, {momentVoluit(op)}, door de {door.functie}. {tot && soort === 'concept' && `Reageren kan tot en met ${datumVoluit(tot)}.`}</Alinea>
        {toezichthouder && ontvangers.length > 0 && <Uitklap kop="Wie deze versie krijgt"><Lijst punten={ontvangers.map(({ wie, hoe }) => `${wie}: ${hoe}`)} /></Uitklap>}
        {eerder && soort !== 'openbaar' && <Uitklap kop={`Verschillen met versie ${eerder.nummer}`}><Versieverschil oud={(eerder as Versie).inhoud} nieuw={inhoud} /></Uitklap>}
        <Uitklap kop="Controlegetal"><p>SHA-256: <code className="hash">{sha256}</code></p></Uitklap>
        {soort === 'concept' && !toezichthouder && <Conceptreactie protocol={protocolversie(protocol)} kan={kanReageren} mijn={mijn} invoer={na?.invoer ?? { feitelijk: '', inhoud: '' }} fouten={na?.fouten ?? []} sleutel={sleutel} />}
      </div>
    </>
  )
}
