import { datumwoorden } from '../../bevinding/deelwoorden.ts'
import { isDatum } from '../../kalender/datum.ts'
import { citaat, zegtIets } from '../lees-tekst.ts'
import { aanwezig, beoordeelTekst, gedeeltelijk, nvtMetReden, type Oordeel } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'

/** Item 2: the date of the event and the date on which the bestuurder knew. */
export const DATUMREGELS = aspectregels(2, {
  '2.datum_calamiteit': ({ datumGebeurtenis, datumEinde }) => {
    const begin = beoordeelDatum(datumGebeurtenis, 'datumGebeurtenis')
    if (begin.uitkomst !== 'aanwezig' || !datumEinde.trim()) return begin
    if (!isDatum(datumEinde)) return geenDatum(datumEinde, 'datumEinde')
    if (datumEinde < datumGebeurtenis) return gedeeltelijk('periode', { veld: 'datumEinde', bewijs: begin.bewijs, gegevens: { begin: datumGebeurtenis, einde: datumEinde } })
    return aanwezig(`${datumwoorden(datumGebeurtenis)} tot en met ${datumwoorden(datumEinde)}`)
  },
  '2.datum_melden_bestuurder': ({ datumBestuurder, toelichting }) => {
    const oordeel = beoordeelDatum(datumBestuurder, 'datumBestuurder')
    return oordeel.uitkomst === 'nvt_kaal' && zegtIets(toelichting) ? nvtMetReden(toelichting) : oordeel
  },
})

function beoordeelDatum(datum: string, veld: string): Oordeel {
  if (isDatum(datum)) return aanwezig(datumwoorden(datum))
  const oordeel = beoordeelTekst(datum, veld)
  return oordeel.uitkomst === 'aanwezig' || oordeel.uitkomst === 'gedeeltelijk' ? geenDatum(datum, veld) : oordeel
}

function geenDatum(datum: string, veld: string): Oordeel {
  return gedeeltelijk('datum', { veld, bewijs: citaat(datum), gegevens: { citaat: citaat(datum, 60) } })
}
