import { duidOorzaak, type Diepte } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import { ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { KLASSE_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Formulier } from '../../formulier/formulier.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Uitleglink } from '../../ui/uitleglink.tsx'
import { Status } from '../../ui/status.tsx'

const DIEPTE: Record<Diepte, string> = {
  symptoom: 'Dit leest als het gevolg, nog niet als een oorzaak.',
  directe_oorzaak: 'Dit leest als wat er misging: een directe oorzaak.',
  basisoorzaak: 'Dit leest als waardoor het kon gebeuren: een basisoorzaak.',
}

/** What the check reads in a cause, with the words that decided it; taken over only by a click. */
export function Oorzaakduiding({ oorzaak: o, adres }: { oorzaak: Basisoorzaak, adres: string }) {
  const duiding = duidOorzaak(o.tekst)
  if (!duiding) return null
  const woorden = [...new Set(duiding.codewoorden.map(([begin, einde]) => o.tekst.slice(begin, einde)))]
  const gekozen = o.klasse === duiding.klasse && o.ecmCode === duiding.code
  return (
    <section className="duiding" aria-label="Wat de controle hierin leest">
      <p><Status vorm={gekozen ? 'heel' : 'half'}>{KLASSE_LABEL[duiding.klasse]}, {duiding.code}: {ECM_CODES[duiding.code].naam}</Status></p>
      <p className="klein">{woorden.length > 0 && <>Door de woorden {woorden.map((woord, nr) => <span key={woord}>{nr > 0 && ', '}<q className="rapport">{woord}</q></span>)}. </>}{DIEPTE[duiding.diepte]} Anders misschien {duiding.tweede}: {ECM_CODES[duiding.tweede].naam.toLowerCase()}.</p>
      <p><Uitleglink regel="oorzaak-indeling" naam="de indeling van een oorzaak" /></p>
      {gekozen
        ? <p className="klein zacht">Zo hebt u het ook ingedeeld.</p>
        : (
            <Formulier action={adres}>
              {Object.entries({ id: o.id, versie: o.versie, tekst: o.tekst, soort: o.soort, ouderId: o.ouderId ?? '', klasse: duiding.klasse, ecmCode: duiding.code, rand: '' }).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
              <Knop name="doe" value="oorzaak:bewaar" soort="stil" klein>Deze indeling overnemen</Knop>
            </Formulier>
          )}
    </section>
  )
}
