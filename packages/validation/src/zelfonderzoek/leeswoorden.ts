import { ECM_CODES, isEcmCode } from '../basisoorzaak/ecm-codes.ts'
import { oorzaaknummers } from '../basisoorzaak/boom.ts'
import { datumwoorden } from '../bevinding/deelwoorden.ts'
import { BETROKKENHEID_LABEL, JA_NEE_LABEL, KLASSE_LABEL, METHODE_LABEL, OORZAAKSOORT_LABEL, STATUS_LABEL } from './codes.ts'
import type { Antwoord, Basisoorzaak, Commissielid, Feit, Gehoorde, JaNee, Sectie5, SectieNummer, Verbetermaatregel, Zorgverlener } from './model.ts'

const DATUMVELDEN = new Set(['datumGebeurtenis', 'datumEinde', 'datumBestuurder', 'aangifteDatum', 'gedeeldOp'])
const JA_NEE_VELDEN = new Set(['clientGehoord', 'deskundige'])

/** What a person reads of one field: its paragraphs, and none when nothing stands there. */
export function leesVeld(sectie: SectieNummer, veld: string, waarde: unknown): string[] {
  if (Array.isArray(waarde)) return (waarde as unknown[]).map((rij) => leesRij(veld, rij)).filter(Boolean)
  if (typeof waarde === 'string') return alineas(leesTekstveld(sectie, veld, waarde))
  if (typeof waarde !== 'object' || waarde === null) return []
  const { nvt, tekst, reden } = waarde as Antwoord
  return nvt ? [reden.trim() ? `Niet van toepassing: ${reden.trim()}` : 'Niet van toepassing.'] : alineas(tekst)
}

/** A cause in one line, as the list and the print show it. */
export function leesOorzaak(oorzaak: Basisoorzaak, nummer: string): string {
  const { klasse, ecmCode, soort, tekst } = oorzaak
  const code = isEcmCode(ecmCode) ? `${ecmCode} (${ECM_CODES[ecmCode].naam.toLowerCase()})` : ''
  return `${nummer}. ${tekst.trim() || '(nog leeg)'} [${[OORZAAKSOORT_LABEL[soort], klasse && KLASSE_LABEL[klasse].toLowerCase(), code].filter(Boolean).join(', ')}]`
}

/** A measure as paragraphs: what changes, and then what else is known of it. */
export function leesMaatregel(maatregel: Verbetermaatregel, nummer: string, oorzaken: readonly Basisoorzaak[]): string[] {
  const { wat, status, oorzaakIds, eigenaar, voorWie, datum, norm, middelen, borging } = maatregel
  const nummers = oorzaaknummers(oorzaken)
  const delen: [string, string][] = [
    ['Voor', oorzaakIds.map((id) => nummers.get(id)).filter(Boolean).join(', ')], ['Eigenaar', eigenaar], ['Doelgroep', voorWie], ['Datum', datumwoorden(datum)],
    ['Norm', norm], ['Middelen', middelen], ['Borging', borging],
  ]
  const kop = `${nummer}${status ? `, ${STATUS_LABEL[status].toLowerCase()}` : ''}. ${wat.trim() || '(nog leeg)'}`
  return [kop, delen.filter(([, waarde]) => waarde.trim()).map(([naam, waarde]) => `${naam}: ${waarde.trim().replace(/[.;]$/, '')}.`).join(' ')].filter(Boolean)
}

function leesTekstveld(sectie: SectieNummer, veld: string, waarde: string): string {
  if (!waarde) return ''
  if (DATUMVELDEN.has(veld)) return datumwoorden(waarde)
  if (JA_NEE_VELDEN.has(veld) || (sectie === 11 && veld === 'aansluiting')) return JA_NEE_LABEL[waarde as JaNee]
  if (veld === 'analysemethode') return METHODE_LABEL[waarde as Sectie5['analysemethode']]
  return waarde
}

function leesRij(veld: string, rij: unknown): string {
  switch (veld) {
    case 'leden': {
      const { functie, vakdiscipline, betrokkenheid, toelichting } = rij as Commissielid
      return samen(functie, vakdiscipline, betrokkenheid && BETROKKENHEID_LABEL[betrokkenheid].toLowerCase(), toelichting)
    }
    case 'zorgverleners': {
      const { functie, rol } = rij as Zorgverlener
      return samen(functie, rol)
    }
    case 'gehoorden': {
      const { functie, wijze, verslag } = rij as Gehoorde
      return samen(functie, wijze, verslag === 'ja' ? 'met verslag' : verslag === 'nee' ? 'zonder verslag' : '')
    }
    default: {
      const { datum, tijd, feit, bron } = rij as Feit
      const moment = [datumwoorden(datum).trim(), tijd.trim() && `${tijd.trim()} uur`].filter(Boolean).join(', ')
      return [[moment, feit.trim()].filter(Boolean).join(': '), bron.trim() && `(bron: ${bron.trim()})`].filter(Boolean).join(' ')
    }
  }
}

function samen(eerste: string, ...rest: string[]): string {
  const bij = rest.map((deel) => deel.trim()).filter(Boolean).join(', ')
  return eerste.trim() && bij ? `${eerste.trim()} (${bij})` : eerste.trim() || bij
}

function alineas(tekst: string): string[] {
  return tekst.split(/\n\s*\n/).map((alinea) => alinea.trim()).filter(Boolean)
}
