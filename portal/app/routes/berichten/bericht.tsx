import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BerichtDocument, BerichtGelezenDocument } from '@zelfonderzoek/schema'
import { Mailstand } from '../../bericht/mailstand.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Antwoordenlijst } from '../../ui/antwoordenlijst.tsx'
import { Citaat } from '../../ui/citaat.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.onderwerp ?? 'Bericht') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder', 'toezichthouder', 'contactambtenaar'])
  const bericht = vereisGevonden(request, (await api(BerichtDocument, { id: params['id'] ?? '' })).bericht)
  const aanbieder = gebruiker.rol === 'onderzoeker' || gebruiker.rol === 'bestuurder'
  if (!bericht.gelezenOp && bericht.aan.id === gebruiker.organisatie.id) await api(BerichtGelezenDocument, { id: bericht.id })
  const { onderwerp, tekst, van, aan, verzondenOp, gelezenOp, mailStand, mailStandOp, dossierId } = bericht
  const eigen = aan.id === gebruiker.organisatie.id
  return { mail: eigen ? null : { stand: mailStand, op: mailStandOp, gelezen: gelezenOp ? momentVoluit(gelezenOp) : 'nog niet' }, onderwerp, tekst, van: van.naam, aan: aan.naam, verzonden: momentVoluit(verzondenOp), dossier: `${aanbieder ? '/onderzoeken' : '/dossier'}/${dossierId}` }
}

export default function Bericht() {
  const { onderwerp, tekst, van, aan, verzonden, dossier, mail } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Berichten', href: '/berichten' }]} hier={onderwerp} />
      <Kop niveau={1}>{onderwerp}</Kop>
      <Antwoordenlijst regels={[{ vraag: 'Van', antwoord: van }, { vraag: 'Aan', antwoord: aan }, { vraag: 'Verzonden', antwoord: verzonden }, ...(mail ? [{ vraag: 'E-mail', antwoord: <Mailstand stand={mail.stand} op={mail.op} /> }, { vraag: 'Gelezen', antwoord: mail.gelezen }] : [])]} />
      <Citaat>{tekst}</Citaat>
      <Knoppen>
        <KnopLink href={dossier}>Naar het dossier</KnopLink>
        <KnopLink soort="stil" href="/berichten">Alle berichten</KnopLink>
      </Knoppen>
    </>
  )
}
