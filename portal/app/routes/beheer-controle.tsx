import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OverrulecijfersDocument } from '@zelfonderzoek/schema'
import { CONTROLEREGEL_LABEL, type Controleregel } from '@zelfonderzoek/validation/beoordeling/controleregel'
import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Kop } from '../ui/kop.tsx'
import { Kruimelpad } from '../ui/kruimelpad.tsx'
import { Tabel } from '../ui/tabel.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Anders dan de controle') }]

const WEINIG = 'minder dan 5'

/** How a rule reads: the question of an aspect, or the name of a rule for causes and measures. */
const NAAM = new Map<string, string>([...Object.entries(CONTROLEREGEL_LABEL), ...CHECKLIST.flatMap(({ nummer, aspecten }) => aspecten.map(({ id, vraag }) => [id, `${nummer}. ${vraag}`] as const))])

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['beheerder'])
  const { overrulecijfers } = await api(OverrulecijfersDocument, {})
  return { cijfers: overrulecijfers.map(({ regel, beoordeeld, anders }) => ({ regel, naam: NAAM.get(regel as Controleregel) ?? regel, beoordeeld: beoordeeld ?? null, anders: anders ?? null })) }
}

/** Per rule how often people overrule the check: only numbers. */
export default function Overrulecijfers() {
  const { cijfers } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Beheer', href: '/beheer' }]} hier="Anders dan de controle" />
      <Kop niveau={1}>Anders dan de controle</Kop>
      <Alinea soort="lood">Per regel ziet u hoe vaak toezichthouders van uw organisatie anders oordeelden dan de controle. Een regel waar mensen het vaak niet mee eens zijn, moet beter.</Alinea>
      <Alinea>U ziet alleen getallen, niets van een dossier. Getallen kleiner dan 5 staan er niet, zodat niemand is te herkennen. Van elk rapport telt de laatste ronde.</Alinea>
      {cijfers.length === 0
        ? <Alinea soort="zacht">Er is nog niets beoordeeld.</Alinea>
        : (
            <Tabel
              titel="Per regel hoe vaak anders is geoordeeld" blokken
              kolommen={[{ naam: 'Regel' }, { naam: 'Beoordeeld', getal: true }, { naam: 'Anders', getal: true }, { naam: 'Aandeel', getal: true }]}
              rijen={cijfers.map(({ regel, naam, beoordeeld, anders }) => ({
                sleutel: regel,
                cellen: [naam, beoordeeld ?? WEINIG, anders ?? (beoordeeld === null ? '–' : 'niet getoond'), beoordeeld && anders !== null ? `${Math.round((100 * anders) / beoordeeld)}%` : '–'],
              }))}
            />
          )}
    </>
  )
}
