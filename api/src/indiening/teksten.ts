const DATUM = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' })
const TIJD = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

/** `24 november 2026 om 14.32 uur`, in Dutch time. */
export function momentVoluit(op: Date): string {
  return `${DATUM.format(op)} om ${TIJD.format(op).replace(':', '.')} uur`
}

export interface Bewijs {
  zaaknummer: string
  op: Date
  ronde: number
  sha256: string
  aanbieder: string
  /** Number of findings that were open, and why it was submitted all the same. */
  open: number
  reden: string
}

export interface Berichttekst {
  onderwerp: string
  tekst: string
}

const rondeTekst = (ronde: number): string => (ronde === 1 ? 'eerste indiening' : `aanvulling (ronde ${ronde})`)
const feiten = ({ zaaknummer, op, ronde, sha256 }: Bewijs): string[] => [`Zaaknummer: ${zaaknummer}`, `Ingediend op: ${momentVoluit(op)}`, `Ronde: ${rondeTekst(ronde)}`, `SHA-256 van de inhoud: ${sha256}`]

/** The receipt of the aanbieder: case number, moment and SHA-256. */
export function ontvangstbewijs(b: Bewijs): Berichttekst {
  return {
    onderwerp: `Uw zelfonderzoek is ontvangen (${b.zaaknummer})`,
    tekst: [
      'Uw zelfonderzoek is ontvangen. Bewaar dit bericht als bewijs.', '', ...feiten(b), '',
      'Het rapport staat vast zoals u het heeft ingediend. U kunt het bij het dossier blijven lezen.',
      'De toezichthouder beoordeelt het rapport. U krijgt daarover een bericht.',
    ].join('\n'),
  }
}

/** What the toezichthouder hears: a report is waiting. */
export function indieningsbericht(b: Bewijs): Berichttekst {
  const punten = b.open === 1 ? '1 punt' : `${b.open} punten`
  return {
    onderwerp: `Zelfonderzoek ingediend (${b.zaaknummer})`,
    tekst: [
      `${b.aanbieder} heeft het zelfonderzoek ingediend. U kunt het beoordelen.`, '', ...feiten(b), '',
      ...(b.open ? [`De controle vond ${punten} die nog open ${b.open === 1 ? 'staat' : 'staan'}. De aanbieder schrijft daarover:`, b.reden] : ['De controle vond geen open punten.']),
    ].join('\n'),
  }
}
