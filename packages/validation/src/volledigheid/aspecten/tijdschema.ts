import { datumwoorden } from '../../bevinding/deelwoorden.ts'
import type { Feit, Sectie6 } from '../../zelfonderzoek/model.ts'
import { isDatum } from '../../kalender/datum.ts'
import { citaat } from '../lees-tekst.ts'
import { aanwezig, gedeeltelijk, type Oordeel } from '../oordeel.ts'
import { beoordeelRijen, isBeschreven } from '../rijen.ts'

const veld = 'tijdschema'
const heeftMoment = (feit: Feit): boolean => isDatum(feit.datum) || feit.tijd.trim() !== ''
const moment = (feit: Feit): string => [datumwoorden(feit.datum), feit.tijd].filter((deel) => deel.trim()).join(' ')

/** A dated or clocked sequence of at least two facts that the reader can follow. */
export function beoordeelTijdschema({ tijdschema }: Sectie6): Oordeel {
  const feiten = tijdschema.filter(isBeschreven)
  const fout = feiten.find((feit) => feit.datum.trim() && !isDatum(feit.datum))
  if (fout) return gedeeltelijk('datum', { veld, rij: fout.id, bewijs: fout.feit, gegevens: { citaat: citaat(fout.datum, 60) } })
  const inhoud = beoordeelRijen(feiten, { veld, naam: moment, lees: (feit) => feit.feit })
  if (inhoud.uitkomst !== 'aanwezig') return inhoud.uitkomst === 'ontbreekt' && feiten.length ? { ...inhoud, uitkomst: 'gedeeltelijk' } : inhoud
  if (!feiten.some(heeftMoment)) return gedeeltelijk('zonder_tijd', { veld, bewijs: inhoud.bewijs, gegevens: { aantal: feiten.length } })
  if (feiten.length === 1) return gedeeltelijk('een_moment', { veld, bewijs: inhoud.bewijs })
  const momenten = beoordeelRijen(feiten, { veld, naam: (feit) => `‘${citaat(feit.feit, 40)}’`, lees: (feit) => (heeftMoment(feit) ? moment(feit) : '') })
  if (momenten.uitkomst !== 'aanwezig') return gedeeltelijk('helft', { veld, ...(momenten.rij && { rij: momenten.rij }), bewijs: momenten.bewijs, gegevens: { er: 'feiten', mist: 'alle_momenten' } })
  return aanwezig(feiten.map((feit) => `${moment(feit)}: ${feit.feit.trim()}`).join('; '))
}
