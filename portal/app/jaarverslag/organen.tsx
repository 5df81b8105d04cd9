import { ORGAAN_LABEL, ORGAANSTAND_LABEL, type Orgaan, type Orgaanstand } from '@zelfonderzoek/validation/jaarverslag/jaarverslag-invoer'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Status } from '../ui/status.tsx'
import { Tabel } from '../ui/tabel.tsx'

export interface Orgaanregel { gemeentecode: string, gemeente: string, orgaan: string, stand: string, op?: string | null }

interface OrganenProps {
  organen: readonly Orgaanregel[]
  /** The jaarverslag is vastgesteld, so it can be offered. */
  open: boolean
  invoer: { bij?: string, stand?: string, op?: string }
  sleutel: string
  fouten: readonly Foutregel[]
}

const VORM = { concept: 'rust', aangeboden: 'half', vastgesteld: 'heel' } as const

/** How far the jaarverslag is at each college and raad (Westerkwartier art. 12), and the form that writes it down. */
export function Organen({ organen, open, invoer, sleutel, fouten }: OrganenProps) {
  const gemeenten = [...new Map(organen.map(({ gemeentecode, gemeente }) => [gemeentecode, gemeente]))]
  const van = (code: string, orgaan: Orgaan): Orgaanregel | undefined => organen.find((regel) => regel.gemeentecode === code && regel.orgaan === orgaan)
  return (
    <section aria-labelledby="organen">
      <Kop niveau={2} id="organen">Colleges en raden</Kop>
      <Alinea>Het college van elke gemeente stelt het jaarverslag vast. De raad krijgt het ter kennis (art. 12).</Alinea>
      <Tabel
        titel="Stand per college en raad" blokken kolommen={[{ naam: 'Gemeente' }, { naam: 'College' }, { naam: 'Raad' }]}
        rijen={gemeenten.map(([code, naam]) => ({ sleutel: code, cellen: [naam, <Orgaanstatus key="c" regel={van(code, 'college')} />, <Orgaanstatus key="r" regel={van(code, 'raad')} />] }))}
      />
      {open && (
        <div className="alleen-scherm">
          <Formulier>
            <Kop niveau={3}>Bijwerken hoe ver het is</Kop>
            <input type="hidden" name="sleutel" value={sleutel} />
            <Keuzelijst
              name="bij" label="College of raad" leeg="Maak een keuze" kort defaultValue={invoer.bij} fout={foutVan(fouten, 'bij')}
              keuzes={organen.map(({ gemeentecode, gemeente, orgaan }) => ({ waarde: `${orgaan} ${gemeentecode}`, label: `${ORGAAN_LABEL[orgaan as Orgaan]}, ${gemeente}` }))}
            />
            <Radiogroep
              name="stand" label="Hoe ver is het?" waarde={invoer.stand} fout={foutVan(fouten, 'stand')}
              keuzes={[{ waarde: 'concept', label: 'Nog niet aangeboden' }, { waarde: 'aangeboden', label: 'Aangeboden', hulp: 'Bij een raad: ter kennis gebracht.' }, { waarde: 'vastgesteld', label: 'Vastgesteld', hulp: 'Alleen door een college.' }]}
            />
            <Datumveld name="op" label="Op welke dag?" hulp="Niet nodig als het nog niet is aangeboden." waarde={invoer.op} fout={foutVan(fouten, 'op')} />
            <Knop name="doe" value="aanbieden" soort="stil">Stand bewaren</Knop>
          </Formulier>
        </div>
      )}
    </section>
  )
}

function Orgaanstatus({ regel }: { regel: Orgaanregel | undefined }) {
  const stand = (regel?.stand ?? 'concept') as Orgaanstand
  const woord = ORGAANSTAND_LABEL[(regel?.orgaan ?? 'college') as Orgaan][stand] ?? stand
  return <Status vorm={VORM[stand]}>{regel?.op ? `${woord} op ${datumLang(regel.op)}` : woord}</Status>
}
