import { beoordeelMaatregel, type SmartUitkomst } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { maatregeltekst } from '@zelfonderzoek/validation/verbetermaatregel/smart/maatregeltekst'
import { LETTER_LABEL, LETTER_VRAAG, LETTER_ZIN } from '@zelfonderzoek/validation/verbetermaatregel/smart/smartwoorden'
import type { Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Uitleglink } from '../../ui/uitleglink.tsx'
import { Status, type Vorm } from '../../ui/status.tsx'

const VORM: Record<SmartUitkomst, Vorm> = { ja: 'heel', twijfel: 'half', nee: 'leeg' }
const WOORD: Record<SmartUitkomst, string> = { ja: 'ja', twijfel: 'twijfel', nee: 'nog niet' }

/** The five letters of a measure, each with what the text says, the words that decided it and, where it helps, a question. */
export function Smartletters({ maatregel, metVraag = true }: { maatregel: Verbetermaatregel, metVraag?: boolean }) {
  const tekst = maatregeltekst(maatregel)
  return (
    <ul className="letteroordelen" aria-label="Is deze maatregel SMART?">
      {beoordeelMaatregel(tekst).map(({ letter, uitkomst, bereik }) => (
        <li key={letter}>
          <Status vorm={VORM[uitkomst]}>{LETTER_LABEL[letter]}: {WOORD[uitkomst]}</Status>
          <p>{LETTER_ZIN[letter][uitkomst]}{uitkomst === 'ja' && bereik && <> <q className="rapport">{tekst.slice(...bereik)}</q></>}{metVraag && uitkomst !== 'ja' && <> <strong>{LETTER_VRAAG[letter]}</strong></>} <Uitleglink regel={`smart-${letter.toLowerCase()}`} naam={LETTER_LABEL[letter].toLowerCase()} /></p>
        </li>
      ))}
    </ul>
  )
}
