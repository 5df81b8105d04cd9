import { AVG_BESLUIT, type AvgSoort, OMVANG, WISWIJZE } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { grondenVoor } from '@zelfonderzoek/validation/avg/weigeringsgrond'
import { Formulier } from '../formulier/formulier.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import type { Avginvoer } from './acties.server.ts'

const keuzes = (van: Readonly<Record<string, string>>) => Object.entries(van).map(([waarde, label]) => ({ waarde, label }))

/** The decision about a request; what is asked besides depends on its kind. */
export function Besluitformulier({ soort, invoer, sleutel, fouten }: { soort: AvgSoort, invoer: Avginvoer, sleutel: string, fouten: readonly Foutregel[] }) {
  const fout = (veld: string) => foutVan(fouten, veld)
  const gekozen = (invoer['gronden'] ?? '').split(' ')
  return (
    <Formulier>
      <Kop niveau={2}>Besluit</Kop>
      <input type="hidden" name="sleutel" value={sleutel} />
      <Radiogroep name="besluit" label="Wat besluit u?" keuzes={keuzes(AVG_BESLUIT)} waarde={invoer['besluit']} fout={fout('besluit')} />
      <Veldgroep id="gronden" label="Weigert u, ook voor een deel? Kies op welke grond" hulp="Zonder grond mag u niet weigeren (Westerkwartier artikel 5 lid 3)." fout={fout('gronden')}>
        <div className="keuzes">
          {grondenVoor(soort).map(({ id, grond }) => <Selectievak key={id} name="grond" id={`grond-${id}`} value={id} label={grond.naam} hulp={grond.artikel} defaultChecked={gekozen.includes(id)} />)}
        </div>
      </Veldgroep>
      {(soort === 'beperking' || soort === 'bezwaar') && <Radiogroep name="omvang" label="Wijst u het toe? Kies wat niet meer mag worden gebruikt" keuzes={keuzes(OMVANG)} waarde={invoer['omvang']} fout={fout('omvang')} />}
      {soort === 'wissing' && <Radiogroep name="wiswijze" label="Wijst u het toe? Kies wat wordt gewist" keuzes={keuzes(WISWIJZE)} waarde={invoer['wiswijze']} fout={fout('wiswijze')} />}
      {soort === 'rectificatie' && (
        <>
          <Tekstveld name="plaats" label="Wijst u het toe? Waar staat wat niet klopt" hulp="Bijvoorbeeld: melding, omschrijving. Gaat het om naam, contact of geboortedatum, wijzig dan ook het register." defaultValue={invoer['plaats'] ?? ''} fout={fout('plaats')} />
          <Tekstgebied name="wordt" label="Wat staat er voortaan" hulp="Dit komt naast de oude tekst, die bewaard blijft." rows={3} defaultValue={invoer['wordt'] ?? ''} fout={fout('wordt')} />
        </>
      )}
      <Tekstgebied name="motivering" label="Motivering" hulp="De betrokkene krijgt deze uitleg in de brief." rows={5} defaultValue={invoer['motivering'] ?? ''} fout={fout('motivering')} />
      <Knop name="doe" value="besluiten">Besluit nemen</Knop>
    </Formulier>
  )
}
