import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { VerklaringAfleggenDocument, VoorIndienenDocument, ZelfonderzoekIndienenDocument } from '@zelfonderzoek/schema'
import { controleerZelfonderzoek } from '@zelfonderzoek/validation/volledigheid/controleer-zelfonderzoek'
import { Bevindinglijst } from '../../onderzoek/controleren/bevindinglijst.tsx'
import { Indienpaneel } from '../../onderzoek/controleren/indienpaneel.tsx'
import { openPunten } from '../../onderzoek/controleren/open-punten.ts'
import { Rapportlezing } from '../../onderzoek/controleren/rapportlezing.tsx'
import { alsZelfonderzoek, laadOnderzoek } from '../../onderzoek/gegevens/onderzoek.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Controleren en indienen') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, gebruiker, api } = await laadOnderzoek(request, params['id'])
  const { dossier: voor } = await api(VoorIndienenDocument, { id: dossier.id })
  const z = alsZelfonderzoek(dossier)
  const { compleet, bevindingen } = controleerZelfonderzoek(z, { ...(dossier.melding?.ingediendOp ? { meldingOp: dossier.melding.ingediendOp.slice(0, 10) } : {}) })
  const sha256 = voor?.zelfonderzoek?.inhoudSha256 ?? ''
  const geldig = voor?.zelfonderzoek?.verklaringen.findLast((v) => v.inhoudSha256 === sha256 && v.ronde === dossier.zelfonderzoek.ronde && !v.vervallenOp)
  return {
    id: dossier.id, zaaknummer: dossier.zaaknummer, z, compleet, punten: openPunten(dossier.id, bevindingen), sha256, rol: gebruiker.rol, eenpersoons: dossier.aanbieder.eenpersoons,
    magWijzigen: dossier.stand === 'zelfonderzoek' || dossier.stand === 'aanvullen',
    verklaring: geldig ? { functie: geldig.afgelegdDoor.functie, op: momentVoluit(geldig.afgelegdOp), zelfGeschreven: geldig.zelfGeschreven } : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['onderzoeker', 'bestuurder'])
  const { dossier } = await laadOnderzoek(request, params['id'])
  const zelfonderzoekId = dossier.zelfonderzoek.id
  if (formulier.get('doe') === 'verklaren') {
    const { verklaringAfleggen: uit } = await api(VerklaringAfleggenDocument, { input: { zelfonderzoekId, inhoudSha256: String(formulier.get('sha256') ?? ''), sleutel: crypto.randomUUID() } })
    if (uit.__typename === 'VerklaringAfgelegd') throw redirect(`/onderzoeken/${dossier.id}/controleren#indienen`)
    return { fouten: [{ veld: 'indienen', tekst: uit.bericht }] }
  }
  const { zelfonderzoekIndienen: uit } = await api(ZelfonderzoekIndienenDocument, { input: { zelfonderzoekId, redenOpenBevindingen: String(formulier.get('redenOpenBevindingen') ?? ''), sleutel: crypto.randomUUID() } })
  if (uit.__typename === 'ZelfonderzoekIngediend') throw redirect(`/onderzoeken/${dossier.id}/ontvangstbewijs`)
  if (uit.__typename === 'InvoerFout') return { fouten: uit.fouten.map(({ veld, bericht }) => ({ veld, tekst: bericht })) }
  return { fouten: [{ veld: 'indienen', tekst: uit.bericht }] }
}

export default function Controleren() {
  const { id, zaaknummer, z, compleet, punten, sha256, rol, eenpersoons, magWijzigen, verklaring } = useLoaderData<typeof loader>()
  const fouten = useActionData<typeof action>()?.fouten
  const open = punten.filter((b) => b.ernst === 'moet').length
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: `/onderzoeken/${id}` }]} hier={magWijzigen ? 'Controleren en indienen' : 'Rapport lezen'} />
      <Foutsamenvatting fouten={fouten} />
      <Kop niveau={1}>{magWijzigen ? 'Controleren en indienen' : 'Rapport lezen'}</Kop>
      <Alinea soort="lood">{compleet} van 11 onderdelen zijn compleet volgens de controle. De controle geeft advies; de toezichthouder beslist.</Alinea>
      {magWijzigen && (
        <>
          <Kop niveau={2}>Wat staat nog open</Kop>
          <Bevindinglijst punten={punten} />
          <Indienpaneel rol={rol} eenpersoons={eenpersoons} sha256={sha256} verklaring={verklaring} open={open} fouten={Object.fromEntries((fouten ?? []).map((f) => [f.veld, f.tekst]))} />
        </>
      )}
      <Rapportlezing z={z} {...(magWijzigen ? { wijzigen: `/onderzoeken/${id}` } : {})} />
    </>
  )
}
