import { ECM_CODES, isEcmCode } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { KLASSE_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Status } from '../../ui/status.tsx'
import { Uitleglink } from '../../ui/uitleglink.tsx'
import { recordadres } from './recordkeuze.ts'

interface DoorvragenProps { oorzaak: Basisoorzaak | undefined, nummer: string, adres: string }

/** Beside the form: what the chosen code means, and the question that leads one step deeper. */
export function Doorvragen({ oorzaak, nummer, adres }: DoorvragenProps) {
  if (!oorzaak) {
    return (
      <Paneel>
        <Kop niveau={3} strak>Zo komt u bij een basisoorzaak</Kop>
        <ol>
          <li>Schrijf op wat er misging. Dat is een <strong>directe oorzaak</strong>.</li>
          <li>Vraag: waardoor kon dat? Het antwoord hangt eronder.</li>
          <li>Ga door tot een oorzaak die uw organisatie kan wegnemen. Dat is een <strong>basisoorzaak</strong>.</li>
        </ol>
        <p className="klein zacht">Eindigt u bij wat één persoon fout deed? Vraag dan nog een keer door.</p>
      </Paneel>
    )
  }
  const ecm = isEcmCode(oorzaak.ecmCode) ? ECM_CODES[oorzaak.ecmCode] : undefined
  const direct = oorzaak.soort === 'directe_oorzaak'
  return (
    <Paneel>
      <Kop niveau={3} strak>Vraag door bij {nummer}</Kop>
      {direct && <p><Status vorm="half">Dit is een directe oorzaak</Status></p>}
      {ecm && <p><strong>{KLASSE_LABEL[ecm.klasse]}, {oorzaak.ecmCode}</strong><br />{ecm.omschrijving}</p>}
      <p className="doorvraag">{ecm?.vraagDoor ?? (direct ? 'Waardoor kon dit gebeuren?' : 'Kan uw organisatie deze oorzaak wegnemen? Zo niet: waardoor bestaat die?')}</p>
      <p><KnopLink soort="stil" klein href={recordadres(adres, { bij: oorzaak.id }, 'nieuw-tekst')}>Antwoord als nieuwe oorzaak</KnopLink></p>
      {!direct && <p className="klein zacht">Levert doorvragen niets meer op? Dan is dit de basisoorzaak.</p>}
      <p><Uitleglink regel="oorzaak-diepte" naam="doorvragen bij een oorzaak" /></p>
    </Paneel>
  )
}
