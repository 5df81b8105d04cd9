import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NoodtoegangBeeindigenDocument, NoodtoegangenDocument, NoodtoegangOpenenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { metHoofdletter } from '../../teksten/met-hoofdletter.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { noodtoegang as woorden, uitsluiting } from '../../teksten/toegang.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'

const ROLLEN = ['toezichthouder', 'beheerder'] as const

export const meta: MetaFunction = () => [{ title: paginatitel(woorden.kop) }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ROLLEN)
  const { noodtoegangen } = await api(NoodtoegangenDocument, {})
  return {
    beheerder: gebruiker.rol === 'beheerder', sleutel: crypto.randomUUID(),
    regels: noodtoegangen.map(({ id, dossierId, zaaknummer, reden, geopendOp, tot, beeindigdOp, open, gebruiker: wie }) => ({
      id, zaaknummer, reden, open, wie: metHoofdletter(wie.functie), geopend: momentVoluit(geopendOp), dossierId,
      eigen: wie.id === gebruiker.id, stand: open ? woorden.open(momentVoluit(tot)) : beeindigdOp ? woorden.beeindigd(momentVoluit(beeindigdOp)) : woorden.voorbij,
    })),
  }
}

/** Opens a dossier in an emergency, or ends that. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  const [zaak, reden, beeindig] = [tekstUit(formulier, 'zaak').trim().toUpperCase(), tekstUit(formulier, 'reden'), tekstUit(formulier, 'beeindig')]
  const sleutel = sleutelUit(formulier)
  if (beeindig) {
    await api(NoodtoegangBeeindigenDocument, { input: { noodtoegangId: beeindig, sleutel } })
    throw redirect('/noodtoegang')
  }
  const { noodtoegangOpenen: uit } = await api(NoodtoegangOpenenDocument, { input: { zaaknummer: zaak, reden, sleutel } })
  if (uit.__typename === 'NoodtoegangGewijzigd') throw redirect('/noodtoegang')
  return json({ zaak, reden, fouten: uit.__typename === 'NietGevonden' ? [{ veld: 'zaak', tekst: woorden.nietGevonden }] : foutregels(uit) }, { status: 400 })
}

export default function Noodtoegang() {
  const { beheerder, sleutel, regels } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[beheerder ? { naam: 'Beheer', href: '/beheer' } : { naam: 'Werkvoorraad', href: '/werkvoorraad' }]} hier={woorden.kop} />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>{woorden.kop}</Kop>
      <Alinea soort="lood">{beheerder ? woorden.lood.beheerder : woorden.lood.toezichthouder}</Alinea>
      {regels.length === 0 ? <Alinea>{woorden.geen}</Alinea> : (
        <Tabel
          titel={woorden.tabel} blokken
          kolommen={[{ naam: woorden.zaak }, { naam: woorden.wie }, { naam: woorden.reden }, { naam: woorden.geopend }, { naam: woorden.stand }, { naam: woorden.beeindig, verborgen: true }]}
          rijen={regels.map(({ id, dossierId, zaaknummer, wie, reden, geopend, stand, open, eigen }) => ({
            sleutel: id,
            cellen: [
              open && eigen ? <Koppeling key="lees" href={`/noodtoegang/${dossierId}`}>{zaaknummer}<VisueelVerborgen> lezen</VisueelVerborgen></Koppeling> : beheerder ? zaaknummer : <Koppeling key="dossier" href={`/dossier/${dossierId}`}>{zaaknummer}</Koppeling>,
              wie, reden, geopend, stand,
              open && (
                <Formulier key="beeindig">
                  <input type="hidden" name="beeindig" value={id} />
                  <input type="hidden" name="sleutel" value={sleutel} />
                  <Knop soort="tekst">{woorden.beeindig}<VisueelVerborgen> {zaaknummer}</VisueelVerborgen></Knop>
                </Formulier>
              ),
            ],
          }))}
        />
      )}
      {beheerder && (
        <>
          <Kop niveau={2}>{woorden.nieuw}</Kop>
          <Formulier>
            <input type="hidden" name="sleutel" value={sleutel} />
            <Tekstveld name="zaak" label={uitsluiting.zoek} hulp={uitsluiting.zoekHulp} kort defaultValue={na?.zaak} fout={foutVan(na?.fouten, 'zaak')} />
            <Tekstgebied name="reden" label={woorden.waarom} hulp={woorden.waaromHulp} rows={3} defaultValue={na?.reden} fout={foutVan(na?.fouten, 'reden')} />
            <Knop>{woorden.knop}</Knop>
          </Formulier>
        </>
      )}
    </>
  )
}
