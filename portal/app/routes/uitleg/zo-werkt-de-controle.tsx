import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { controle } from '../../teksten/controle.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { uitleg } from '../../teksten/uitleg.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Lijst } from '../../ui/lijst.tsx'
import { Status } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { regelgroepen } from '../../uitleg/regelpagina.server.ts'

export const meta: MetaFunction = () => [{ title: paginatitel(controle.kop) }]

export function loader() {
  return { groepen: regelgroepen() }
}

export default function ZoWerktDeControle() {
  const { groepen } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>{controle.kop}</Kop>
      <Alinea soort="lood">{controle.lood}</Alinea>
      <Kop niveau={2}>{controle.watKop}</Kop>
      <Lijst punten={controle.wat} />
      <Kop niveau={2}>{controle.uitkomstKop}</Kop>
      <Alinea>{controle.uitkomstLood}</Alinea>
      <Tabel
        titel={controle.uitkomstKop}
        blokken
        kolommen={controle.uitkomstKolommen.map((naam) => ({ naam }))}
        rijen={controle.uitkomsten.map(({ vorm, woord, betekenis }) => ({ sleutel: vorm, cellen: [<Status vorm={vorm}>{woord}</Status>, betekenis] }))}
      />
      <Kop niveau={2}>{controle.nietKop}</Kop>
      <Lijst punten={controle.niet} />
      <Kop niveau={2}>{controle.foutKop}</Kop>
      <Alinea>{controle.fout}</Alinea>
      <Alinea>{controle.geleerd}</Alinea>
      <Kop niveau={3}>{controle.cijfersKop}</Kop>
      <Tabel titel={controle.cijfersKop} blokken kolommen={controle.cijfersKolommen.map((naam) => ({ naam }))} rijen={controle.cijfers.map((cellen) => ({ sleutel: cellen[0] ?? '', cellen }))} />
      <Alinea soort="klein">{controle.cijfersUitleg}</Alinea>
      <Kop niveau={2}>{uitleg.alle}</Kop>
      <Alinea>{uitleg.alleLood}</Alinea>
      {groepen.map(({ kop, regels }) => (
        <Uitklap key={kop} kop={kop} klein={false}>
          <Lijst punten={regels.map(({ id, naam }) => <Koppeling key={id} href={`/uitleg/${id}`}>{naam}</Koppeling>)} />
        </Uitklap>
      ))}
      <Kop niveau={2} id="sterkte">{controle.sterkteKop}</Kop>
      <Alinea>{controle.sterkteLood}</Alinea>
      <Tabel
        titel={controle.sterkteKop} blokken kolommen={controle.sterkteKolommen.map((naam) => ({ naam }))}
        rijen={controle.sterktes.map(({ vorm, woord, betekenis, voorbeeld }) => ({ sleutel: vorm, cellen: [<Status vorm={vorm}>{woord}</Status>, betekenis, voorbeeld] }))}
      />
      <Alinea>{controle.sterkteSlot}</Alinea>
      <Kop niveau={2}>{controle.wieKop}</Kop>
      <Alinea>{controle.wie}</Alinea>
    </>
  )
}
