import { isEcmCode } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { oorzaaknummers } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { dekking, type Dekkingsrij } from '@zelfonderzoek/validation/verbetermaatregel/dekking'
import { PAS_LABEL } from '@zelfonderzoek/validation/verbetermaatregel/lenswoorden'
import { maatregelnummers } from '@zelfonderzoek/validation/verbetermaatregel/nummers'
import { pasBijOorzaak } from '@zelfonderzoek/validation/verbetermaatregel/past-bij-oorzaak'
import { alleenZwak } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/alleen-zwak'
import type { Verbetermaatregel, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Status } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { soortwoord } from './oorzaaklijst.tsx'
import { recordadres } from './recordkeuze.ts'

interface DekkingstabelProps {
  rapport: Pick<Zelfonderzoek, 'basisoorzaken' | 'verbetermaatregelen'>
  /** Address of section 9, where the links are made. */
  adres: string
}

/** Causes against measures: every cell leads to the choice it shows. A direct cause needs no measure of its own, so it is only there when it has one. */
export function Dekkingstabel({ rapport: { basisoorzaken, verbetermaatregelen }, adres }: DekkingstabelProps) {
  const { maatregelen, rijen, zonderOorzaak } = dekking(basisoorzaken, verbetermaatregelen)
  const [o, m] = [oorzaaknummers(basisoorzaken), maatregelnummers(verbetermaatregelen)]
  const getoond = rijen.filter(({ oorzaak, gedekt }) => oorzaak.soort === 'basisoorzaak' || gedekt)
  if (getoond.length === 0) return null
  const onaf = new Set(controleerSectie(9, { ...leegZelfonderzoek(), basisoorzaken, verbetermaatregelen }).bevindingen.flatMap((b) => (b.regel === 'maatregel-onvolledig' ? [b.plaats.rij] : [])))
  return (
    <>
      <Kop niveau={2} id="dekking">Is elke basisoorzaak gedekt?</Kop>
      <Tabel
        titel="Basisoorzaken en de maatregelen die erbij horen"
        kolommen={[{ naam: 'Oorzaak' }, ...maatregelen.map(({ id, wat }) => ({ naam: <><strong>{m.get(id)}</strong> <span className="maatregelkop">{kort(wat)}</span></> })), { naam: 'Samen' }]}
        rijen={getoond.map((rij) => {
          const { oorzaak } = rij
          const nummer = o.get(oorzaak.id) ?? ''
          return {
            sleutel: oorzaak.id,
            ...(!rij.gedekt && { nadruk: 'mist' as const }),
            cellen: [
              <span key="o"><strong>{nummer}</strong> {oorzaak.tekst}<br /><span className="klein zacht">{soortwoord(oorzaak)}</span></span>,
              ...rij.cellen.map((aan, kolom) => <Cel key={kolom} aan={aan} minder={isEcmCode(oorzaak.ecmCode) && pasBijOorzaak(maatregelen[kolom]?.wat ?? '', oorzaak.ecmCode).pas === 'past_minder'} af={!onaf.has(maatregelen[kolom]?.id)} oorzaak={nummer} maatregel={m.get(maatregelen[kolom]?.id ?? '') ?? ''} href={paar(adres, maatregelen[kolom], rij)} />),
              <Samen key="s" rij={rij} af={rij.cellen.some((aan, kolom) => aan && !onaf.has(maatregelen[kolom]?.id))} zwak={alleenZwak(maatregelen.filter((_, kolom) => rij.cellen[kolom]))} nummer={nummer} adres={adres} />,
            ],
          }
        })}
      />
      {zonderOorzaak.length > 0 && (
        <p><Status vorm="half" tekstmaat>{zonderOorzaak.length === 1 ? 'Eén maatregel hoort nog bij geen oorzaak' : `${zonderOorzaak.length} maatregelen horen nog bij geen oorzaak`}</Status>: {zonderOorzaak.map(({ id }, plaats) => <span key={id}>{plaats > 0 && ', '}<Koppeling href={recordadres(adres, { open: id }, `${id}-oorzaken`)}>{m.get(id)}</Koppeling></span>)}.</p>
      )}
    </>
  )
}

function Cel({ aan, af, minder, oorzaak, maatregel, href }: { aan: boolean, /** The kind of measure works less on this kind of cause. */ minder: boolean, af: boolean, oorzaak: string, maatregel: string, href: string }) {
  return (
    <a className="dekkingscel" href={href}>
      {aan ? <Status vorm={af && !minder ? 'heel' : 'half'}>{[minder ? PAS_LABEL.past_minder : 'gekoppeld', !af && 'nog niet af'].filter(Boolean).join(', ')}</Status> : <span className="zacht klein">niet gekoppeld</span>}
      <span className="vh">{`: ${maatregel} aan ${oorzaak}, wijzig`}</span>
    </a>
  )
}

/** One word for the row, with the next step where nothing or only something unfinished stands. */
function Samen({ rij, af, zwak, nummer, adres }: { rij: Dekkingsrij, af: boolean, zwak: boolean, nummer: string, adres: string }) {
  if (!rij.gedekt) return <><Status vorm="leeg">nog geen maatregel</Status><br /><Koppeling className="klein" href={recordadres(adres, { bij: rij.oorzaak.id }, 'nieuw-wat')}>Maatregel voor {nummer} maken</Koppeling></>
  return <>{af ? <Status vorm="heel">gedekt</Status> : <Status vorm="half">alleen onaffe maatregelen</Status>}{zwak && <><br /><span className="klein zacht">alleen zwakkere maatregelen</span></>}</>
}

function paar(adres: string, maatregel: Verbetermaatregel | undefined, { oorzaak }: Dekkingsrij): string {
  return recordadres(adres, { open: maatregel?.id ?? null }, `${maatregel?.id}-${oorzaak.id}`)
}

function kort(tekst: string): string {
  return tekst.length > 44 ? `${tekst.slice(0, 42).trimEnd()}…` : tekst
}
