import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import { regelsVanMaatregel, regelsVanOorzaak } from '@zelfonderzoek/validation/beoordeling/controleregel'
import { bouwBoom, oorzaaknummers, type Tak } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { maatregelnummers, opNummer } from '@zelfonderzoek/validation/verbetermaatregel/nummers'
import { KLASSE_LABEL, OORZAAKSOORT_LABEL, STATUS_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak, Verbetermaatregel, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Alinea } from '../../ui/alinea.tsx'
import { Antwoordenlijst } from '../../ui/antwoordenlijst.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'
import { type Regelbeoordeling, Regeloordelen } from '../oordeel/regeloordelen.tsx'
import { Smartletters } from '../../onderzoek/records/smartletters.tsx'

/** The causes as a tree in a list. */
export function Oorzaken({ oorzaken, regels }: { oorzaken: readonly Basisoorzaak[], regels?: Regelbeoordeling | undefined }) {
  if (oorzaken.length === 0) return <Alinea soort="zacht">Er zijn geen oorzaken ingevuld.</Alinea>
  const nummers = oorzaaknummers(oorzaken)
  return <ul className="boomlijst">{bouwBoom(oorzaken).takken.map((tak) => <Oorzaaktak key={tak.oorzaak.id} tak={tak} nummers={nummers} regels={regels} />)}</ul>
}

function Oorzaaktak({ tak: { oorzaak, takken }, nummers, regels }: { tak: Tak, nummers: ReadonlyMap<string, string>, regels: Regelbeoordeling | undefined }) {
  const { id, tekst, soort, klasse, ecmCode } = oorzaak
  return (
    <li>
      <strong>{nummers.get(id)}</strong> {tekst || 'Nog zonder tekst'}<br />
      <span className="klein zacht">{OORZAAKSOORT_LABEL[soort]}{klasse && `, ${KLASSE_LABEL[klasse].toLowerCase()}`}{ecmCode && `, ECM-code ${ecmCode}`}{anders(oorzaak)}</span>
      {regels && tekst.trim() && <Regeloordelen {...regels} recordId={id} nummer={nummers.get(id) ?? ''} regels={regelsVanOorzaak(oorzaak)} />}
      {takken.length > 0 && <ul>{takken.map((tak) => <Oorzaaktak key={tak.oorzaak.id} tak={tak} nummers={nummers} regels={regels} />)}</ul>}
    </li>
  )
}

/** Where the check reads a cause otherwise than the aanbieder placed it. */
function anders({ tekst, klasse, ecmCode }: Basisoorzaak): string {
  const duiding = duidOorzaak(tekst)
  if (!duiding || !klasse || (duiding.klasse === klasse && (!ecmCode || ecmCode === duiding.code))) return ''
  return `. De controle leest: ${KLASSE_LABEL[duiding.klasse].toLowerCase()}, ${duiding.code}`
}

/** The measures, each with the causes it is meant for. */
export function Maatregelen({ rapport: { verbetermaatregelen, basisoorzaken }, regels: beoordeling }: { rapport: Zelfonderzoek, regels?: Regelbeoordeling | undefined }) {
  if (verbetermaatregelen.length === 0) return <Alinea soort="zacht">Er zijn geen maatregelen ingevuld.</Alinea>
  const nummers = maatregelnummers(verbetermaatregelen)
  const oorzaken = oorzaaknummers(basisoorzaken)
  return opNummer(verbetermaatregelen).map((maatregel) => (
    <section key={maatregel.id}>
      <Kop niveau={4}>{nummers.get(maatregel.id)}. {maatregel.wat || 'Nog zonder tekst'}</Kop>
      <Antwoordenlijst regels={regels(maatregel, maatregel.oorzaakIds.map((id) => oorzaken.get(id) ?? '').filter(Boolean).join(', '))} />
      <Uitklap kop={<>SMART volgens de controle<VisueelVerborgen>: {nummers.get(maatregel.id)}</VisueelVerborgen></>}><Smartletters maatregel={maatregel} metVraag={false} /></Uitklap>
      {beoordeling && maatregel.wat.trim() && <Regeloordelen {...beoordeling} recordId={maatregel.id} nummer={nummers.get(maatregel.id) ?? ''} regels={regelsVanMaatregel(maatregel)} />}
    </section>
  ))
}

function regels({ voorWie, eigenaar, datum, norm, middelen, borging, status }: Verbetermaatregel, oorzaken: string) {
  const paren: [string, string][] = [
    ['Voor wie', voorWie], ['Eigenaar', eigenaar], ['Datum', isDatum(datum) ? datumLang(datum) : datum], ['Norm', norm],
    ['Middelen', middelen], ['Borging', borging], ['Stand', status && STATUS_LABEL[status]], ['Oorzaken', oorzaken],
  ]
  return paren.filter(([, tekst]) => tekst).map(([vraag, antwoord]) => ({ vraag, antwoord, rapport: true }))
}
