import type { Cijfervorm } from './groepen/groepen.ts'
import type { Woord } from './woorden.ts'

const MAANDEN = new Set(['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec'])
const SEIZOEN = new Set(['voorjaar', 'najaar', 'zomer', 'winter', 'herfst', 'lente', 'zomervakantie', 'kerstvakantie', 'jaarwisseling', 'kwartaal'])
const TELWOORD = new Set(['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig'])
const UREN = new Set(['een', 'half', ...TELWOORD])
const KLOK = /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?:u|uur)?$/
const DATUM = /^(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})|\d{4}-\d{2}-\d{2})$/

/** Codes of the Eindhoven Classification Model. */
const KLASSECODE = /^(?:T-EX|TEX|TD|TC|TM|O-EX|OEX|OK|OP|OM|OC|H-EX|HEX|HKK|HR[QCVIM]|HSS|HST|PRF)$/

/** Marks clock times, dates, months, vague periods, numbers and ages among the words of a sentence. */
export function leesCijfers(woorden: readonly Woord[], zet: (vorm: Cijfervorm, plaats: number) => void): void {
  woorden.forEach(({ vorm, ruw }, plaats) => {
    const vorig = woorden[plaats - 1]?.vorm ?? ''
    const volgend = woorden[plaats + 1]?.vorm ?? ''
    const cijfer = /^\p{N}/u.test(vorm)
    if (ruw === 'OM' || ruw === 'O.M.') zet('om_afkorting', plaats)
    if (KLASSECODE.test(ruw)) zet('klassecode', plaats)
    if (DATUM.test(vorm)) zet('datum', plaats)
    else if (cijfer && KLOK.test(vorm) && volgend !== 'euro' && vorig !== 'paragraaf' && vorig !== 'hoofdstuk') zet('klok', plaats)
    else if (cijfer && /^\d{1,2}$/.test(vorm) && MAANDEN.has(volgend)) zet('datum', plaats)
    else if (cijfer && /^\d{1,2}$/.test(vorm) && (volgend === 'en' || volgend === 'op') && /^\d{1,2}$/.test(woorden[plaats + 2]?.vorm ?? '') && MAANDEN.has(woorden[plaats + 3]?.vorm ?? '')) zet('datum', plaats)
    else if (vorig === 'om' && (UREN.has(vorm) || /^\d{1,2}$/.test(vorm)) && (volgend === 'uur' || vorm === 'half')) zet('klok', plaats)
    if (MAANDEN.has(vorm) && !/^\d{1,2}$/.test(vorig)) zet('maand', plaats)
    if (SEIZOEN.has(vorm) || (vorm === 'week' && /^\d{1,2}$/.test(volgend))) zet('periode', plaats)
    if (cijfer || TELWOORD.has(vorm)) zet('getal', plaats)
    if ((cijfer && volgend === 'jaar' && Number(vorm) > 0 && Number(vorm) < 115) || /^\d{1,3}-?jarige?$/.test(vorm)) zet('leeftijd_getal', plaats)
  })
}
