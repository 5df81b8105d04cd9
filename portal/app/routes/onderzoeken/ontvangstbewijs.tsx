import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OntvangstbewijsDocument } from '@zelfonderzoek/schema'
import type { Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Rapportlezing } from '../../onderzoek/controleren/rapportlezing.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Paneel } from '../../ui/paneel.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Ontvangstbewijs') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder', 'toezichthouder'])
  const { dossier } = await api(OntvangstbewijsDocument, { id: params['id'] ?? '' })
  const gevonden = vereisGevonden(request, dossier)
  const ronde = Number(new URL(request.url).searchParams.get('ronde'))
  const indiening = vereisGevonden(request, gevonden.indieningen.find((i) => i.ronde === ronde) ?? gevonden.indieningen.at(-1))
  return { id: gevonden.id, zaaknummer: gevonden.zaaknummer, aanbieder: gevonden.aanbieder.naam, indiening, op: momentVoluit(indiening.ingediendOp), verklaardOp: momentVoluit(indiening.verklaring.afgelegdOp) }
}

/** Proof of handing in: case number, moment, SHA-256 and the report as it read. */
export default function Ontvangstbewijs() {
  const { id, zaaknummer, aanbieder, indiening, op, verklaardOp } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: zaaknummer, href: `/onderzoeken/${id}` }]} hier="Ontvangstbewijs" />
      <Kop niveau={1}>Uw rapport is ingediend</Kop>
      <Alinea soort="lood">U kunt deze bladzijde afdrukken of bewaren. De toezichthouder ziet hetzelfde.</Alinea>
      <Paneel soort="goed">
        <p><strong>Zaaknummer</strong> {zaaknummer}, ronde {indiening.ronde}</p>
        <p><strong>Aanbieder</strong> {aanbieder}</p>
        <p><strong>Ingediend</strong> op {op}, door de {indiening.ingediendDoor.functie}</p>
        <p><strong>Verklaring</strong> van de {indiening.verklaring.afgelegdDoor.functie} op {verklaardOp}{indiening.verklaring.zelfGeschreven && ' (schreef zelf als laatste aan het rapport)'}</p>
        {indiening.redenOpenBevindingen && <p><strong>Ingediend met open punten</strong> {indiening.redenOpenBevindingen}</p>}
        <p><strong>Controlegetal (SHA-256)</strong><br /><code className="hash">{indiening.sha256}</code></p>
      </Paneel>
      <Kop niveau={2}>Het rapport zoals u het indiende</Kop>
      <Rapportlezing z={indiening.inhoud as unknown as Zelfonderzoek} />
    </>
  )
}
