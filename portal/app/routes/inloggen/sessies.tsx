import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Formulier } from '../../formulier/formulier.tsx'
import { bereikbaar } from '../../sessie/bereikbaar.server.ts'
import { sessieKoekje } from '../../sessie/cookie.server.ts'
import { sessiesVan, verwijderAndere } from '../../sessie/opslag.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { hashVan } from '../../sessie/verzegel.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { sessies as woorden } from '../../teksten/sessies.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel(woorden.kop) }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { gebruiker } = await vereisGebruiker(request)
  const lijst = await bereikbaar(request, () => sessiesVan(gebruiker.id, hashVan(sessieKoekje.lees(request) ?? '')))
  const beeindigd = Number(new URL(request.url).searchParams.get('beeindigd') ?? 0)
  return {
    beeindigd: Number.isSafeInteger(beeindigd) && beeindigd > 0 ? beeindigd : 0,
    sessies: lijst.map(({ begonnenOp, laatstOp, ...sessie }) => ({ ...sessie, begonnen: momentVoluit(begonnenOp.toISOString()), laatst: sessie.deze ? woorden.deze : momentVoluit(laatstOp.toISOString()) })),
  }
}

/** Ends one other session, or all others. The session in use stays. */
export async function action({ request }: ActionFunctionArgs) {
  const { gebruiker, formulier } = await vereisFormulier(request)
  const nummer = formulier.get('nummer')
  const aantal = await bereikbaar(request, () => verwijderAndere(gebruiker.id, hashVan(sessieKoekje.lees(request) ?? ''), typeof nummer === 'string' ? nummer : undefined))
  return redirect(`/sessies?beeindigd=${aantal}`)
}

export default function Sessies() {
  const { beeindigd, sessies } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>{woorden.kop}</Kop>
      {beeindigd > 0 && <Melding soort="goed" role="status"><Alinea>{woorden.gedaan(beeindigd)}</Alinea></Melding>}
      <Alinea soort="lood">{sessies.length > 1 ? woorden.lood : woorden.geen}</Alinea>
      <Tabel
        titel={woorden.tabel} blokken
        kolommen={[{ naam: woorden.apparaat }, { naam: woorden.begonnen }, { naam: woorden.laatst }, { naam: woorden.beeindig, verborgen: true }]}
        rijen={sessies.map(({ nummer, apparaat, begonnen, laatst, deze }) => ({
          sleutel: nummer,
          cellen: [apparaat, begonnen, laatst, deze ? '' : (
            <Formulier key="doe">
              <input type="hidden" name="nummer" value={nummer} />
              <Knop soort="tekst">{woorden.beeindig}<VisueelVerborgen>{woorden.beeindigNaam(apparaat, begonnen)}</VisueelVerborgen></Knop>
            </Formulier>
          )],
        }))}
      />
      {sessies.length > 1 && <Formulier><Knoppen><Knop soort="stil">{woorden.alle}</Knop></Knoppen></Formulier>}
      <Alinea soort="klein" className="ruim-boven">{woorden.wegbeheer}</Alinea>
    </>
  )
}
