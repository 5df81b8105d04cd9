import type { MetaFunction } from '@remix-run/node'
import { controle } from '../../teksten/controle.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Lijst } from '../../ui/lijst.tsx'
import { Status } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel(controle.kop) }]

export default function ZoWerktDeControle() {
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
      <Kop niveau={2}>{controle.wieKop}</Kop>
      <Alinea>{controle.wie}</Alinea>
    </>
  )
}
