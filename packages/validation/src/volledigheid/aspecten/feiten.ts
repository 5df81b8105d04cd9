import type { Sectie6 } from '../../zelfonderzoek/model.ts'
import { isDatum } from '../../kalender/datum.ts'
import { citaat, leesTekst, type Teksteis } from '../lees-tekst.ts'
import { aanwezig, beoordeelAntwoord, gedeeltelijk, metTweedeHelft, type Oordeel } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'
import { beoordeelTijdschema } from './tijdschema.ts'

type Antwoordveld = { [V in keyof Sectie6]: Sectie6[V] extends { nvt: boolean } ? V : never }[keyof Sectie6]

const over = (veld: Antwoordveld, eis?: Teksteis) => (s: Sectie6): Oordeel => beoordeelAntwoord(s[veld], veld, eis)

/** Item 6: the facts with their times, and the fifteen aspects "voor zover van toepassing". */
export const FEITENREGELS = aspectregels(6, {
  '6.tijdschema': beoordeelTijdschema,
  '6.opname_indicatie': over('opnameIndicatie', { woorden: 3, vaag: ['er is een indicatie', 'indicatie aanwezig'] }),
  '6.locatie_context': over('locatieContext', { woorden: 4 }),
  '6.voorgeschiedenis': over('voorgeschiedenis', { woorden: 3 }),
  '6.risicotaxatie': over('risicotaxatie', { woorden: 3, vaag: ["risico's waren bekend", "risico's zijn bekend", 'er is een risicotaxatie gedaan', 'risicotaxatie is gedaan'] }),
  '6.toezicht_op_client': over('toezicht', { woorden: 3, vaag: ['er was toezicht', 'er was voldoende toezicht', 'toezicht was aanwezig'] }),
  '6.richtlijnen_gehanteerd': ({ richtlijnen, richtlijnenAfwijking }) => {
    const oordeel = beoordeelAntwoord(richtlijnen, 'richtlijnen', { vaag: ['volgens protocol', 'conform protocol', 'volgens de protocollen', 'volgens richtlijnen', 'volgens de richtlijnen', 'protocollen', 'richtlijnen'] })
    // Without a deviation there is nothing to motivate, so the second half asks only when the first is empty.
    return oordeel.uitkomst === 'ontbreekt' ? metTweedeHelft(oordeel, { tekst: richtlijnenAfwijking, veld: 'richtlijnenAfwijking' }, { eerste: 'richtlijnen', tweede: 'afwijking' }) : oordeel
  },
  '6.bevoegd_bekwaam': (s) => metTweedeHelft(
    beoordeelAntwoord(s.bevoegdBekwaam, 'bevoegdBekwaam', { vaag: ['bevoegd en bekwaam', 'bevoegd', 'bekwaam', 'medewerkers waren bevoegd en bekwaam', 'medewerkers zijn bevoegd en bekwaam'] }),
    { tekst: s.reflectie, veld: 'reflectie' }, { eerste: 'bevoegd_bekwaam', tweede: 'reflectie' },
  ),
  '6.farmacotherapie': over('farmacotherapie', { woorden: 4, vaag: ['er werden medicijnen gebruikt', 'cliënt gebruikte medicijnen', 'cliënt gebruikt medicijnen'] }),
  '6.hulpmiddelen': over('hulpmiddelen', { woorden: 3, vaag: ['er was een hulpmiddel bij betrokken', 'er was een hulpmiddel betrokken'] }),
  '6.vrijheidsbeperking': over('vrijheidsbeperking', { woorden: 4 }),
  '6.communicatie_zorgverleners': (s) => metTweedeHelft(
    beoordeelAntwoord(s.communicatieZorgverleners, 'communicatieZorgverleners', { woorden: 3, vaag: ['er was overdracht', 'er is overlegd'] }),
    { tekst: s.communicatieExtern, veld: 'communicatieExtern' }, { eerste: 'intern', tweede: 'extern' },
  ),
  '6.communicatie_client_familie': over('communicatieClient', { woorden: 4, vaag: ['familie is geïnformeerd', 'familie is ingelicht', 'cliënt is geïnformeerd', 'cliënt en familie zijn geïnformeerd', 'er is contact geweest'] }),
  '6.ketenpartners': (s) => metTweedeHelft(
    beoordeelAntwoord(s.ketenpartners, 'ketenpartners', { vaag: ['ketenpartners', 'diverse ketenpartners', 'ketenpartners waren betrokken'] }),
    { tekst: s.ketenSamenwerking, veld: 'ketenSamenwerking' }, { eerste: 'ketenpartners', tweede: 'samenwerking' },
  ),
  '6.openbaar_ministerie': over('openbaarMinisterie', { woorden: 4, vaag: ['om is geïnformeerd', 'openbaar ministerie is geïnformeerd', 'om is op de hoogte', 'om doet onderzoek', 'openbaar ministerie doet onderzoek'] }),
  '6.aangifte': beoordeelAangifte,
})

/** The report to the police has three parts: manner, date and place. */
function beoordeelAangifte(s: Sectie6): Oordeel {
  const tekst = beoordeelAntwoord(s.aangifte, 'aangifte')
  if (s.aangifte.nvt || tekst.uitkomst === 'nvt_gemotiveerd') return tekst
  const delen = [
    { deel: 'aangifte_wijze', veld: 'aangifteWijze', tekst: s.aangifteWijze, er: isGezegd(s.aangifteWijze) },
    { deel: 'aangifte_datum', veld: 'aangifteDatum', tekst: s.aangifteDatum, er: isDatum(s.aangifteDatum) },
    { deel: 'aangifte_plaats', veld: 'aangiftePlaats', tekst: s.aangiftePlaats, er: isGezegd(s.aangiftePlaats) },
  ]
  const gezegd = delen.filter((deel) => deel.tekst.trim()).map((deel) => deel.tekst.trim())
  if (gezegd.length === 0 && tekst.uitkomst !== 'aanwezig') return tekst.geval === 'kort' ? zonder(tekst.bewijs) : tekst
  const fout = delen[1]
  if (fout?.tekst.trim() && !fout.er) return gedeeltelijk('datum', { veld: fout.veld, bewijs: gezegd.join(', '), gegevens: { citaat: citaat(fout.tekst, 60) } })
  const mist = delen.filter((deel) => !deel.er)
  if (mist.length === 0) return aanwezig(gezegd.join(', '))
  return gedeeltelijk('helft', { veld: mist[0]?.veld ?? 'aangifte', bewijs: gezegd.join(', ') || tekst.bewijs, gegevens: { er: 'aangifte', mist: mist.map(({ deel }) => deel).join(',') } })
}

function zonder(bewijs: string): Oordeel {
  return gedeeltelijk('helft', { veld: 'aangifteWijze', bewijs, gegevens: { er: 'aangifte', mist: 'aangifte_wijze,aangifte_datum,aangifte_plaats' } })
}

function isGezegd(tekst: string): boolean {
  const soort = leesTekst(tekst)
  return soort === 'inhoud' || soort === 'kort'
}
