import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Status } from '../ui/status.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import type { Onderzoeksdossier } from './laad-onderzoek.server.ts'

interface StukkenProps { dossier: Pick<Onderzoeksdossier, 'opvragingen'>, kan: boolean, fouten: readonly Foutregel[], invoer: Record<string, string>, sleutel: string }

/** The documents that were asked for, each with its last day and receipt, and the form to ask more. */
export function Stukken({ dossier: { opvragingen }, kan, fouten, invoer, sleutel }: StukkenProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  const mijn = ['stukken', 'soort', 'bijWie', 'tot', 'toelichting'].some((veld) => fout(veld))
  return (
    <>
      <Kop niveau={2} id="opgevraagd">Stukken die u vroeg</Kop>
      {opvragingen.length === 0 && <Alinea>U hebt nog geen stukken gevraagd.</Alinea>}
      <ul className="boomlijst">
        {opvragingen.map(({ id, wat, soort, bij, bijWie, uiterlijkOp, ontvangenOp, ontvangst }) => (
          <li key={id}>
            <strong>{wat}</strong> <Status vorm={ontvangenOp ? 'heel' : 'klok'} licht>{ontvangenOp ? `Ontvangen op ${datumLang(ontvangenOp)}` : `Uiterlijk op ${datumLang(uiterlijkOp)}`}</Status>
            <div className="klein zacht">{soort === 'vordering' ? 'Gevorderd' : 'Gevraagd'} bij {bij === 'aanbieder' ? 'de aanbieder' : bijWie}.{ontvangst && ` ${ontvangst}`}</div>
            {kan && !ontvangenOp && (
              <Uitklap kop={<>Ontvangst vastleggen<VisueelVerborgen> van {wat}</VisueelVerborgen></>} open={fout(`ontvangen-${id}`) !== undefined}>
                <Formulier>
                  <input type="hidden" name="sleutel" value={sleutel} />
                  <input type="hidden" name="opvragingId" value={id} />
                  <Datumveld name={`ontvangen-${id}`} label="Op welke dag kwam het binnen?" waarde={invoer[`ontvangen-${id}`] ?? ''} fout={fout(`ontvangen-${id}`)} />
                  <Tekstveld name="ontvangst" id={`ontvangst-${id}`} label="Wat kwam er binnen, en waar staat het?" nietVerplicht />
                  <Knoppen><Knop name="doe" value="ontvangen" soort="stil">Vastleggen<VisueelVerborgen> van {wat}</VisueelVerborgen></Knop></Knoppen>
                </Formulier>
              </Uitklap>
            )}
          </li>
        ))}
      </ul>
      {kan && (
        <Uitklap kop="Stukken vragen of vorderen" open={mijn} klein={false}>
          <Formulier>
            <input type="hidden" name="sleutel" value={sleutel} />
            <Tekstgebied name="stukken" label="Welke stukken?" hulp="Eén per regel." rows={4} defaultValue={invoer['stukken'] ?? ''} fout={fout('stukken')} />
            <Radiogroep name="soort" label="Vraagt u, of vordert u?" waarde={invoer['soort'] ?? 'verzoek'} fout={fout('soort')} keuzes={[{ waarde: 'verzoek', label: 'Verzoek' }, { waarde: 'vordering', label: 'Vordering', hulp: 'Awb art. 5:16 en 5:17. Wie u vordert, moet meewerken.' }]} />
            <Tekstveld name="bijWie" label="Bij wie?" hulp="Functie of organisatie. Leeg betekent: bij de aanbieder." nietVerplicht defaultValue={invoer['bijWie'] ?? ''} fout={fout('bijWie')} />
            <Datumveld name="tot" label="Uiterlijk op" waarde={invoer['tot'] ?? ''} fout={fout('tot')} />
            <Tekstgebied name="toelichting" label="Toelichting" nietVerplicht rows={3} defaultValue={invoer['toelichting'] ?? ''} fout={fout('toelichting')} />
            <Knoppen><Knop name="doe" value="vragen">Versturen</Knop></Knoppen>
          </Formulier>
        </Uitklap>
      )}
    </>
  )
}
