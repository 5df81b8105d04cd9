import type { Diepte, Oorzaakduiding } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import { ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { KLASSE_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Formulier } from '../../../formulier/formulier.tsx'
import { Knop } from '../../../ui/knop.tsx'
import { Uitleglink } from '../../../ui/uitleglink.tsx'
import { Status } from '../../../ui/status.tsx'

/** A cause with what the check reads in it; nothing for an empty text. */
export interface Oorzaakadviesgegevens { oorzaak: Basisoorzaak, duiding: Oorzaakduiding | null }

const DIEPTE: Record<Diepte, string> = {
  symptoom: 'Dit leest als het gevolg, nog niet als een oorzaak.',
  directe_oorzaak: 'Dit leest als wat er misging: een directe oorzaak.',
  basisoorzaak: 'Dit leest als waardoor het kon gebeuren: een basisoorzaak.',
}
const MENSELIJK = 'Zo lijkt het of één persoon tekortschoot. Vraag door wat dat mogelijk maakte.'

/** What the check reads in a cause, with the words that decided it and the next question; taken over only by a click. */
export function Oorzaakadvies({ oorzaak: o, duiding, adres }: Oorzaakadviesgegevens & { adres: string }) {
  if (!duiding) return <p className="klein zacht" role="status">Schrijf de oorzaak op. Dan leest u hier hoe de controle die indeelt.</p>
  const woorden = [...new Set(duiding.codewoorden.map(([begin, einde]) => o.tekst.slice(begin, einde)))]
  const gekozen = o.klasse === duiding.klasse && o.ecmCode === duiding.code
  return (
    <section className="duiding" aria-label="Voorstel van de controle">
      <p role="status"><Status vorm={gekozen ? 'heel' : 'half'}>{KLASSE_LABEL[duiding.klasse]}, {duiding.code}: {ECM_CODES[duiding.code].naam.toLowerCase()}</Status></p>
      <p className="klein">{woorden.length > 0 && <>Omdat er staat: {woorden.map((woord, nr) => <span key={woord}>{nr > 0 && ', '}<q className="rapport">{woord}</q></span>)}. </>}Tweede keus: {duiding.tweede}, {ECM_CODES[duiding.tweede].naam.toLowerCase()}.</p>
      <p className="klein">{DIEPTE[duiding.diepte]}{duiding.vraagDoor && duiding.klasse === 'menselijk' && ` ${MENSELIJK}`}</p>
      <p className="klein"><Uitleglink regel="oorzaak-indeling" naam="de indeling van een oorzaak" /></p>
      {duiding.vraagDoor && <p className="doorvraag">{ECM_CODES[duiding.code].vraagDoor}</p>}
      {gekozen
        ? <p className="klein zacht">Zo hebt u het ook ingedeeld.</p>
        : (
            <Formulier action={adres}>
              {Object.entries({ id: o.id, versie: o.versie, tekst: o.tekst, soort: o.soort, ouderId: o.ouderId ?? '', klasse: duiding.klasse, ecmCode: duiding.code, rand: '' }).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
              <Knop name="doe" value="oorzaak:bewaar" soort="stil" klein>Voorstel overnemen<span className="vh"> en de oorzaak opslaan</span></Knop>
            </Formulier>
          )}
    </section>
  )
}
