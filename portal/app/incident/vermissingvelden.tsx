import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { CRITERIA } from '@zelfonderzoek/validation/incident/criterium'
import { Datumveld } from '../ui/datumveld.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import type { VeldenProps } from './criteriumvelden.tsx'
import { Feitkeuze } from './feitkeuze.tsx'

const VELDEN = ['vermistDatum', 'terugDatum', 'geboortedatums']

/** Questions about somebody who is missing; open as soon as somebody is. */
export function Vermissingvelden({ inhoud, fout }: VeldenProps) {
  return (
    <>
      <Feitkeuze veld="vermissing" label={CRITERIA['ROT-C6'].vraag} inhoud={inhoud} fout={fout('vermissing')} />
      <Uitklap kop="Vragen over de vermissing" klein={false} open={inhoud.vermissing === 'ja' || VELDEN.some((veld) => fout(veld))}>
        <Datumveld name="vermistDatum" label="Sinds welke dag is iemand vermist?" waarde={inhoud.vermistDatum} fout={fout('vermistDatum')} />
        <Tekstveld name="vermistTijd" label="Hoe laat was dat?" hulp="Bijvoorbeeld 14.30. De 48 uur tellen vanaf dit tijdstip." kort defaultValue={inhoud.vermistTijd} fout={fout('vermistTijd')} />
        <Datumveld name="terugDatum" label="Op welke dag was iemand terug?" nietVerplicht waarde={inhoud.terugDatum} fout={fout('terugDatum')} />
        <Tekstveld name="terugTijd" label="Hoe laat was iemand terug?" nietVerplicht kort defaultValue={inhoud.terugTijd} fout={fout('terugTijd')} />
        <Tekstveld name="geboortedatums" label="Geboortedatum van wie vermist is" hulp="Bijvoorbeeld 9-3-2014. Bij meer mensen met een komma ertussen. Dit wordt versleuteld bewaard." nietVerplicht defaultValue={inhoud.geboortedatums.map(leesbaar).join(', ')} fout={fout('geboortedatums')} />
        <Feitkeuze veld="ontvangtZorg" label="Krijgt wie vermist is zorg uit de Wmo of de Jeugdwet?" inhoud={inhoud} fout={fout('ontvangtZorg')} />
        <Feitkeuze veld="geslotenZorg" label="Is het een vermissing uit gesloten (jeugd)zorg?" hulp="Na 48 uur valt het dan vanzelf onder dit criterium." inhoud={inhoud} fout={fout('geslotenZorg')} />
        <Feitkeuze veld="hoogRisico" label="Is er een hoog veiligheidsrisico?" inhoud={inhoud} fout={fout('hoogRisico')} />
        <Feitkeuze veld="vtMelding" label="Is er een melding bij Veilig Thuis?" inhoud={inhoud} fout={fout('vtMelding')} />
        <Feitkeuze veld="vtGeweld" label="Gaat die melding over ernstig huiselijk geweld?" inhoud={inhoud} fout={fout('vtGeweld')} />
        <Feitkeuze veld="vtRisico" label="Schat Veilig Thuis het risico hoog in?" inhoud={inhoud} fout={fout('vtRisico')} />
        <Feitkeuze veld="veiligheid" label="Is de veiligheid misschien in gevaar?" inhoud={inhoud} fout={fout('veiligheid')} />
      </Uitklap>
    </>
  )
}

function leesbaar(datum: string): string {
  return isDatum(datum) ? `${Number(datum.slice(8))}-${Number(datum.slice(5, 7))}-${datum.slice(0, 4)}` : datum
}
