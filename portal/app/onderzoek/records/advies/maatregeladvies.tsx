import type { EcmCode } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { LENS_LABEL, LENS_VRAAG, LENS_WOORD, PAS_LABEL, STERKTE_LABEL, STERKTE_ZIN, STRATEGIE_LABEL } from '@zelfonderzoek/validation/verbetermaatregel/lenswoorden'
import type { Maatregellezing } from '@zelfonderzoek/validation/verbetermaatregel/lees-maatregel'
import type { SmartUitkomst } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { LETTER_LABEL, LETTER_VRAAG, LETTER_ZIN } from '@zelfonderzoek/validation/verbetermaatregel/smart/smartwoorden'
import { Kop } from '../../../ui/kop.tsx'
import { Paneel } from '../../../ui/paneel.tsx'
import { Status, type Vorm } from '../../../ui/status.tsx'
import { Uitleglink } from '../../../ui/uitleglink.tsx'
import { Woordmarkering } from './woordmarkering.tsx'

/** A reading of a measure, ready to be sent to the browser: the text that was read, and the number and code of each linked cause. */
export interface Maatregeladviesgegevens {
  tekst: string
  lezing: Maatregellezing
  /** How the kind of the strongest action reads. */
  soort: string
  oorzaken: readonly { nummer: string, code: EcmCode | '' }[]
}

const VORM: Record<SmartUitkomst, Vorm> = { ja: 'heel', twijfel: 'half', nee: 'leeg' }
const WOORD: Record<SmartUitkomst, string> = { ja: 'ja', twijfel: 'twijfel', nee: 'nog niet' }

/** What the check reads in a measure: five letters, strength, a second look, and whether it fits its causes. */
export function Maatregeladvies({ tekst, lezing: { letters, lens, sterkte, pas, delen }, soort, oorzaken }: Maatregeladviesgegevens) {
  if (!tekst.trim()) return <Smartuitleg />
  const aantal = letters.filter(({ uitkomst }) => uitkomst === 'ja').length
  return (
    <>
      <p role="status" className="klein"><strong>SMART: {aantal} van 5.</strong>{sterkte && ` Sterkte: ${STERKTE_LABEL[sterkte.sterkte]}.`}</p>
      <Kop niveau={3} strak>Zo leest de controle uw tekst</Kop>
      <Woordmarkering tekst={tekst} letters={letters} />
      <p className="klein zacht">Doorgetrokken streep: deze woorden tellen mee. Golvende streep: deze woorden geven twijfel.</p>
      {delen.length > 1 && (
        <>
          <p><Status vorm="half">Hier staan {delen.length} maatregelen</Status></p>
          <p className="klein">Schrijf er één per keer. Dan ziet u van elke maatregel of die SMART is.</p>
          <ol className="klein">{delen.map(([begin, einde]) => <li key={begin}>{kort(tekst.slice(begin, einde))}</li>)}</ol>
        </>
      )}
      <ul className="letteroordelen" aria-label="Is deze maatregel SMART?">
        {letters.map(({ letter, uitkomst }) => (
          <li key={letter}>
            <Status vorm={VORM[uitkomst]}><span className="letter" aria-hidden="true">{letter}</span> {LETTER_LABEL[letter]}: {WOORD[uitkomst]}</Status>
            <p className="klein">{LETTER_ZIN[letter][uitkomst]}{uitkomst !== 'ja' && <> <strong>{LETTER_VRAAG[letter]}</strong></>} <Uitleglink regel={`smart-${letter.toLowerCase()}`} naam={LETTER_LABEL[letter].toLowerCase()} /></p>
          </li>
        ))}
      </ul>
      {sterkte && (
        <p><Status vorm={sterkte.sterkte === 'sterk' ? 'heel' : sterkte.sterkte === 'middel' ? 'half' : 'leeg'} kleur={sterkte.sterkte === 'zwak' ? 'letop' : 'goed'}>Sterkte: {STERKTE_LABEL[sterkte.sterkte]}</Status><br />
          <span className="klein">Dit leest als {soort}: <q className="rapport">{tekst.slice(...sterkte.bereik)}</q>. {STERKTE_ZIN[sterkte.sterkte]}</span>
        </p>
      )}
      {pas.filter(({ oordeel }) => oordeel.pas === 'past_minder').map(({ code, oordeel }) => (
        <p key={code}><Status vorm="half">Bij {oorzaken.filter((o) => o.code === code).map(({ nummer }) => nummer).join(', ')}: {PAS_LABEL[oordeel.pas]}</Status><br />
          <span className="klein">Bij een oorzaak met code {code} past eerst {oordeel.beter.map((strategie) => STRATEGIE_LABEL[strategie]).join(' of ')}. Dit is advies.</span>
        </p>
      ))}
      <Kop niveau={3}>Kijk ook zo naar uw maatregel</Kop>
      <ul className="letteroordelen" aria-label="Een tweede blik">
        {lens.map(({ vraag, uitkomst }) => <li key={vraag}><Status vorm={VORM[uitkomst]} licht>{LENS_LABEL[vraag]}: {LENS_WOORD[uitkomst]}</Status>{uitkomst !== 'ja' && <p className="klein">{LENS_VRAAG[vraag]}</p>}</li>)}
      </ul>
    </>
  )
}

/** What a good measure has, as long as nothing is written. */
function Smartuitleg() {
  return (
    <Paneel>
      <Kop niveau={3} strak>Een maatregel is SMART</Kop>
      <ul>
        <li><strong>Specifiek</strong>: wat verandert er, en voor wie?</li>
        <li><strong>Meetbaar</strong>: waaraan ziet u dat het gelukt is?</li>
        <li><strong>Acceptabel</strong>: wie is ervoor verantwoordelijk?</li>
        <li><strong>Realistisch</strong>: zijn er tijd en middelen?</li>
        <li><strong>Tijdgebonden</strong>: wanneer is het klaar?</li>
      </ul>
      <p className="klein zacht">Bijlage, onderdeel 9 en voetnoot 1.</p>
    </Paneel>
  )
}

const kort = (tekst: string): string => (tekst.length > 70 ? `${tekst.slice(0, 68).trimEnd()}…` : tekst)
