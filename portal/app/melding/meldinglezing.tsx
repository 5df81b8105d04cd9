import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { zichtbaar } from '../teksten/zichtbaar.ts'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Kop } from '../ui/kop.tsx'
import { meldinggroepen } from './regels.ts'

interface MeldinglezingProps {
  melding: Meldinginhoud
  /** Address of the form, for a link "Wijzigen" at every answer. */
  wijzigen?: string
  niveau?: 2 | 3
  /** Whether the reader may see who the cliënt is. */
  metClient?: boolean
}

const CLIENT = /^client/

/** Every answer of a melding, to read or to check before sending. */
export function Meldinglezing({ melding, wijzigen, niveau = 2, metClient = true }: MeldinglezingProps) {
  return meldinggroepen(melding).map(({ kop, regels }) => (
    <section key={kop}>
      <Kop niveau={niveau} alsNiveau={3}>{kop}</Kop>
      <Antwoordenlijst
        regels={regels.filter(({ veld }) => metClient || !CLIENT.test(veld)).map(({ veld, label, tekst, rapport = false }) => ({
          vraag: label,
          antwoord: tekst ? <span className="rapport--regels">{zichtbaar(tekst)}</span> : <span className="zacht">Niet ingevuld</span>,
          rapport,
          ...(wijzigen && { actie: { naam: 'Wijzigen', over: label.toLowerCase(), href: `${wijzigen}#${veld}` } }),
        }))}
      />
    </section>
  ))
}
