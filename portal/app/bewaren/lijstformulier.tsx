import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { Formulier } from '../formulier/formulier.tsx'
import { bewaren } from '../teksten/bewaren.ts'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Status } from '../ui/status.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'

export interface Lijstregel { dossierId: string, zaaknummer: string, afgeslotenOp: string, bewarenTot: string, belet?: string | null, rijen: number, bestanden: number }

interface LijstformulierProps { regels: readonly Lijstregel[], gekozen: readonly string[], toelichting: string, sleutel: string, fouten: readonly Foutregel[] }

/** The dry run, from which dossiers are chosen to propose. */
export function Lijstformulier({ regels, gekozen, toelichting, sleutel, fouten }: LijstformulierProps) {
  const vrij = regels.filter(({ belet }) => !belet)
  return (
    <>
      <Tabel
        titel="Dossiers waarvan de bewaartermijn voorbij is" blokken
        kolommen={[{ naam: 'Dossier' }, { naam: 'Afgesloten' }, { naam: 'Bewaren tot' }, { naam: 'Wat er weg gaat' }, { naam: 'Kan het?' }]}
        rijen={regels.map((r) => ({
          sleutel: r.dossierId,
          cellen: [r.zaaknummer, datumLang(r.afgeslotenOp), datumLang(r.bewarenTot), `${r.rijen} regels, ${r.bestanden} ${r.bestanden === 1 ? 'bestand' : 'bestanden'}`,
            r.belet ? <Status key="b" vorm="streep">{bewaren.belet[r.belet] ?? r.belet}</Status> : <Status key="b" vorm="rust" licht>Ja</Status>],
        }))}
      />
      {vrij.length > 0 && (
        <Formulier className="alleen-scherm">
          <input type="hidden" name="sleutel" value={sleutel} />
          <Veldgroep id="dossierIds" label="Welke dossiers stelt u voor om te vernietigen?" fout={foutVan(fouten, 'dossierIds')}>
            <div className="keuzes">
              {vrij.map(({ dossierId, zaaknummer }) => <Selectievak key={dossierId} name="dossier" id={`kies-${dossierId}`} value={dossierId} label={zaaknummer} defaultChecked={gekozen.includes(dossierId)} />)}
            </div>
          </Veldgroep>
          <Tekstgebied name="toelichting" label="Toelichting" hulp="Schrijf geen namen op: deze tekst blijft bewaard." rows={2} defaultValue={toelichting} fout={foutVan(fouten, 'toelichting')} />
          <Knop>Vernietiging voorstellen</Knop>
        </Formulier>
      )}
    </>
  )
}
