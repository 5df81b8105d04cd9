import { OPVOLGSTAND } from '@zelfonderzoek/validation/opvolging/opvolging'
import { Formulier } from '../formulier/formulier.tsx'
import { Bestandskiezer } from '../ui/bestandskiezer.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'

export interface Formulierprops { maatregel: { id: string, volgorde: number, versie: number, sterkte: string }, invoer: Readonly<Record<string, string>>, open: boolean, sleutel: string, fouten: readonly Foutregel[] }

/** What the aanbieder says of a measure: how far, since when, with what proof and what effect. */
export function Meldformulier({ maatregel: { id, volgorde }, invoer, open, sleutel, fouten }: Formulierprops) {
  const fout = (veld: string) => foutVan(fouten, `${veld}-${id}`)
  const keuzes = (['bezig', 'uitgevoerd', 'vervallen'] as const).map((waarde) => ({ waarde, label: OPVOLGSTAND[waarde] }))
  return (
    <div className="alleen-scherm">
      <Uitklap kop={<>Melden hoe ver dit is<VisueelVerborgen>: maatregel {volgorde}</VisueelVerborgen></>} open={open} klein={false}>
        <Formulier encType="multipart/form-data">
          <input type="hidden" name="sleutel" value={sleutel} />
          <input type="hidden" name="opvolging" value={id} />
          {invoer['documentId'] && <input type="hidden" name="documentId" value={invoer['documentId']} />}
          <Radiogroep name="stand" id={`stand-${id}`} label="Hoe ver is de maatregel?" waarde={invoer['stand']} keuzes={keuzes} fout={fout('stand')} />
          <Datumveld name="gedaanOp" id={`gedaanOp-${id}`} label="Op welke dag was het klaar?" hulp="Alleen als de maatregel is uitgevoerd." nietVerplicht waarde={invoer['gedaanOp'] ?? ''} fout={fout('gedaanOp')} />
          <Tekstgebied name="toelichting" id={`toelichting-${id}`} label="Wat is er gedaan, of waarom gaat het niet door?" hulp="Schrijf geen namen op." rows={3} defaultValue={invoer['toelichting'] ?? ''} fout={fout('toelichting')} />
          <Tekstgebied name="effect" id={`effect-${id}`} label="Welk effect ziet u, en hoe weet u dat?" hulp="Verplicht als de maatregel is uitgevoerd." nietVerplicht rows={3} defaultValue={invoer['effect'] ?? ''} fout={fout('effect')} />
          <Bestandskiezer name="bewijs" id={`bewijs-${id}`} label="Bewijs" hulp={invoer['documentId'] ? 'Uw bestand is al bewaard. U hoeft het niet nog eens te kiezen.' : 'Bijvoorbeeld een foto in een document, een factuur of een verslag. PDF, Word of tekst, tot 20 MB.'} nietVerplicht fout={fout('bewijs')} />
          <Knop name="doe" value="melden">Melden</Knop>
        </Formulier>
      </Uitklap>
    </div>
  )
}
