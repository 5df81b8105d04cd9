import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import { oorzaaknummers } from '@zelfonderzoek/validation/basisoorzaak/boom'
import type { Basisoorzaak, Feit, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Eiland } from '../../eiland/eiland.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { Aanvullingsvraag, type Vraagtekst } from '../formulier/sectieformulier.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Feitentijdlijn } from '../tijdschema/feitentijdlijn.tsx'
import { Boomtekening } from '../tekening/boomtekening.tsx'
import OorzaakadviesEiland from './advies/oorzaakadvies.eiland.tsx'
import { Dekkingstabel } from './dekkingstabel.tsx'
import { Doorvragen } from './doorvragen.tsx'
import { Recordvraag } from './recordvraag.tsx'
import { formulierId } from './maatregelformulier.tsx'
import { Oorzaakformulier } from './oorzaakformulier.tsx'
import { Oorzaaklijst } from './oorzaaklijst.tsx'
import type { Recordweigering } from './recordactie.server.ts'
import type { Recordblad } from './recordblad.server.ts'
import { Recordconflict } from './recordconflict.tsx'
import { MELDINGPLEK } from './recordkeuze.ts'
import { Recordmelding } from './recordmelding.tsx'
import { oorzaakUitGetypt } from './record-uit-getypt.ts'
import { VerwijderdLijst } from './verwijderd.tsx'

const LEEG: Basisoorzaak = { id: '', ouderId: null, volgorde: 0, tekst: '', soort: 'directe_oorzaak', klasse: '', ecmCode: '', versie: 0 }

export interface RecordsProps {
  rapport: Pick<Zelfonderzoek, 'basisoorzaken' | 'verbetermaatregelen'>
  blad: Recordblad
  /** Address of the section. */
  adres: string
  weigering?: Recordweigering | undefined
  /** Title, article and the words of the toezichthouder of the question that the list answers. */
  tekst: Vraagtekst | undefined
}

interface OorzakenProps extends RecordsProps { gebeurtenis: string, feiten: readonly Feit[] }

/** The tree of causes: drawing, list, and the form of one cause. */
export function Oorzaken({ rapport, blad: { keuze, melding, terug, verwijderd }, adres, weigering, tekst, gebeurtenis, feiten }: OorzakenProps) {
  const { basisoorzaken } = rapport
  const nummers = oorzaaknummers(basisoorzaken)
  const id = weigering ? weigering.getypt.find(([naam]) => naam === 'id')?.[1] : keuze.open
  const open = basisoorzaken.find((o) => o.id === id)
  const onder = basisoorzaken.find((o) => o.id === keuze.bij)
  const begin = open ?? { ...LEEG, ouderId: onder?.id ?? null, soort: onder ? 'basisoorzaak' : 'directe_oorzaak' }
  const getypt = weigering ? oorzaakUitGetypt(weigering, begin) : begin
  const fouten = Object.fromEntries((weigering?.fouten ?? []).map(({ veld, bericht }) => [veld, bericht]))
  return (
    <section className="records" aria-label="Oorzaken" id="vraag-basisoorzaken">
      <Kop niveau={2}>De oorzakenboom</Kop>
      <Boomtekening oorzaken={basisoorzaken} nummers={nummers} gebeurtenis={gebeurtenis} gekozen={open?.id} />
      <MetKantlijn kantNaam="Doorvragen" kant={<><Eiland naam="oorzaakadvies" component={OorzaakadviesEiland} gegevens={{ formulierId: formulierId(begin.id), adres, begin: { oorzaak: getypt, duiding: duidOorzaak(getypt.tekst) ?? null } }} /><Doorvragen oorzaak={open ?? onder} nummer={nummers.get((open ?? onder)?.id ?? '') ?? ''} adres={adres} /><Recordvraag nummer={7} rapport={rapport} tekst={tekst} /></>}>
        <Kop niveau={2} id="lijst" strak>Dezelfde boom als lijst</Kop>
        <Alinea soort="zacht">In deze lijst werkt u aan de boom. De tekening volgt vanzelf.</Alinea>
        {tekst && <Aanvullingsvraag tekst={tekst} />}
        {melding && <Recordmelding adres={adres} tekst={melding} terug={terug ? { soort: 'oorzaak', id: terug } : undefined} />}
        <Oorzaaklijst oorzaken={basisoorzaken} gebeurtenis={gebeurtenis} nummers={nummers} adres={adres} open={open?.id ?? null} />
        <VerwijderdLijst lijst={verwijderd} soort="oorzaak" adres={adres} />
        {weigering?.conflict && <Recordconflict conflict={weigering.conflict} nummer={nummers.get(open?.id ?? '') ?? ''} oorzaken={basisoorzaken} />}
        <Oorzaakformulier
          key={begin.id + begin.ouderId} oorzaak={getypt} oorzaken={basisoorzaken} nummers={nummers} adres={adres} fouten={fouten}
          {...(melding && { meldingId: MELDINGPLEK })}
        />
      </MetKantlijn>
      <Dekkingstabel rapport={rapport} adres={adres.replace(/\d+$/, '9')} />
      <Uitklap kop={`Tijdlijn van de feiten, uit onderdeel 6 (${feiten.length})`} klein={false}><Feitentijdlijn rijen={feiten} wijzigen={`${adres.replace(/\d+$/, '6')}#tijdschema`} /></Uitklap>
    </section>
  )
}
