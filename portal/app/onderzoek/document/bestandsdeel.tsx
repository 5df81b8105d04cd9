import { Eiland } from '../../eiland/eiland.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { foutVan, type Foutregel } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Bestandslezing } from './bestandslezing.tsx'
import { Bestandslijst } from './bestandslijst.tsx'
import { Bestandsmelding } from './bestandsmelding.tsx'
import Bestandskeuze from './bestandskeuze.eiland.tsx'
import type { Bestandenblad } from './laad-bestanden.server.ts'

interface BestandsdeelProps {
  blad: Bestandenblad
  onderzoekId: string
  adres: string
  velden: readonly { waarde: string, label: string }[]
  /** What was done just now, and about what. */
  na: { stap: string, over: string } | null
  fouten: readonly Foutregel[]
}

/** The files of one section: choose one, read it, and put its text behind an answer. */
export function Bestandsdeel({ blad: { lijst, verwijderd, gelezen }, onderzoekId, adres, velden, na, fouten }: BestandsdeelProps) {
  return (
    <section id="bestanden" className="bestandsdeel" aria-labelledby="bestanden-kop" tabIndex={-1}>
      <Kop niveau={2} id="bestanden-kop" strak>Hebt u dit onderdeel al op papier?</Kop>
      <Alinea>Voeg het bestand toe. Wij lezen de tekst, en u kiest wat u overneemt. Het bestand blijft versleuteld bij het dossier.</Alinea>
      <Bestandsmelding na={na} velden={velden} adres={adres} />
      {lijst.length === 0 && <Alinea soort="zacht">Bij dit onderdeel staat nog geen bestand.</Alinea>}
      <Bestandslijst lijst={lijst} verwijderd={verwijderd} onderzoekId={onderzoekId} adres={adres} open={{ naam: 'Tekst overnemen', href: (id) => `${adres}?gelezen=${encodeURIComponent(id)}#gelezen` }} />
      {gelezen && <Bestandslezing gelezen={gelezen} adres={adres} velden={velden} fouten={fouten} />}
      <Eiland
        naam="bestandskeuze" component={Bestandskeuze}
        gegevens={{ adres, label: lijst.length === 0 ? 'Bestand kiezen' : 'Nog een bestand kiezen', knop: 'Bestand toevoegen en lezen', fout: foutVan(fouten, 'bestand') ?? null, eerst: 'Hebt u hierboven iets getypt? Sla dat eerst op.' }}
      />
    </section>
  )
}
