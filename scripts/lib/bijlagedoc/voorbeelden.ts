import { duidOorzaak } from '../../../packages/validation/src/basisoorzaak/duiding/duid-oorzaak.ts'
import { ECM_CODES } from '../../../packages/validation/src/basisoorzaak/ecm-codes.ts'
import { type Bevinding, isCompleet, UITKOMST_LABEL } from '../../../packages/validation/src/bevinding/bevinding.ts'
import { KRUISREGEL_IDS } from '../../../packages/validation/src/bevinding/kruisregel-ids.ts'
import { bevindingZin } from '../../../packages/validation/src/bevinding/zin.ts'
import { ASPECT_IDS, sectieVan } from '../../../packages/validation/src/checklist/aspect-ids.ts'
import { vindWaarschuwingen, WAARSCHUWING_ZIN, WAARSCHUWINGEN } from '../../../packages/validation/src/rapport/waarschuwingen.ts'
import { lensregel, letterregel } from '../../../packages/validation/src/uitleg/maatregeluitleg.ts'
import { waarschuwingregel } from '../../../packages/validation/src/uitleg/waarschuwinguitleg.ts'
import { beoordeelMaatregel, LETTERS } from '../../../packages/validation/src/verbetermaatregel/smart/beoordeel-maatregel.ts'
import { pasBijOorzaak } from '../../../packages/validation/src/verbetermaatregel/past-bij-oorzaak.ts'
import { ALLEEN_ZWAK, LENS_VRAAG, LENS_WOORD, PAS_LABEL, STERKTE_LABEL, STERKTE_ZIN, STRATEGIE_LABEL } from '../../../packages/validation/src/verbetermaatregel/lenswoorden.ts'
import { LETTER_VRAAG, LETTER_ZIN } from '../../../packages/validation/src/verbetermaatregel/smart/smartwoorden.ts'
import { alleenZwak } from '../../../packages/validation/src/verbetermaatregel/sterkte/alleen-zwak.ts'
import { bepaalSterkte } from '../../../packages/validation/src/verbetermaatregel/sterkte/bepaal-sterkte.ts'
import { LENSVRAGEN, tweedeLens } from '../../../packages/validation/src/verbetermaatregel/tweede-lens.ts'
import { controleerSectie } from '../../../packages/validation/src/volledigheid/controleer-sectie.ts'
import { controleerZelfonderzoek } from '../../../packages/validation/src/volledigheid/controleer-zelfonderzoek.ts'
import { beoordeelSectietekst } from '../../../packages/validation/src/volledigheid/tekst/beoordeel-sectietekst.ts'
import { ASPECTVOORBEELDEN } from '../../../test/regels/voorbeelden/aspecten/aspecten.ts'
import { DIEPTEVOORBEELDEN, INDELINGVOORBEELDEN } from '../../../test/regels/voorbeelden/oorzaken.ts'
import { rapport } from '../../../test/regels/voorbeelden/rapport.ts'
import { SAMENHANGVOORBEELDEN } from '../../../test/regels/voorbeelden/samenhang/samenhang.ts'
import { SMARTVOORBEELDEN } from '../../../test/regels/voorbeelden/smart.ts'
import { ALLEENZWAKVOORBEELDEN, LENSVOORBEELDEN, PASVOORBEELDEN, STERKTEVOORBEELDEN } from '../../../test/regels/voorbeelden/sterkte.ts'
import { TEKSTVOORBEELDEN } from '../../../test/regels/voorbeelden/tekst/teksten.ts'
import { WAARSCHUWINGVOORBEELDEN } from '../../../test/regels/voorbeelden/waarschuwingen.ts'
import { tekstregel, type Voorbeeld } from './voorbeeld.ts'
import { watErStaat } from './wat-er-staat.ts'

/** Every rule with its examples, each put before the check itself: the page prints what the check says today. */
export function voorbeeldenPerRegel(): Map<string, Voorbeeld[]> {
  return new Map([
    ...ASPECT_IDS.map((id) => [id, ASPECTVOORBEELDEN[id].map(([naam, delen]): Voorbeeld => {
      const oordeel = controleerSectie(sectieVan(id), rapport(delen)).aspecten.find(({ aspect }) => aspect === id)
      const eigen = oordeel?.bevindingen.filter(({ regel }) => regel === id) ?? []
      return { naam, watErStaat: watErStaat(delen), meldt: !isCompleet(oordeel?.uitkomst ?? 'ontbreekt'), uitkomst: UITKOMST_LABEL[oordeel?.uitkomst ?? 'ontbreekt'], zegt: (eigen.length ? eigen : (oordeel?.bevindingen ?? [])).map(inWoorden).join(' ') }
    })] as const),
    ...ASPECT_IDS.map((id) => [tekstregel(id), TEKSTVOORBEELDEN[id].map(([tekst]): Voorbeeld => {
      const oordeel = beoordeelSectietekst(sectieVan(id), tekst).find(({ aspect }) => aspect === id)
      const uitkomst = oordeel?.uitkomst ?? 'ontbreekt'
      return { naam: '', watErStaat: tekst, meldt: !isCompleet(uitkomst), uitkomst: UITKOMST_LABEL[uitkomst], zegt: Object.values(oordeel?.watOntbreekt ?? {}).join(' ') }
    })] as const),
    ...KRUISREGEL_IDS.map((id) => [id, SAMENHANGVOORBEELDEN[id].map(([naam, delen, , context]): Voorbeeld => {
      const eigen = controleerZelfonderzoek(rapport(delen), context ?? {}).bevindingen.filter(({ regel }) => regel === id)
      return { naam, watErStaat: watErStaat(delen, context), ...melding(eigen.map(inWoorden)) }
    })] as const),
    ...LETTERS.map((letter) => [letterregel(letter), SMARTVOORBEELDEN[letter].map(([tekst]): Voorbeeld => {
      const uitkomst = beoordeelMaatregel(tekst).find((l) => l.letter === letter)?.uitkomst ?? 'nee'
      return { naam: '', watErStaat: tekst, meldt: uitkomst !== 'ja', uitkomst: { ja: 'Genoeg', twijfel: 'Twijfel', nee: 'Niet genoeg' }[uitkomst], zegt: uitkomst === 'ja' ? '' : `${LETTER_ZIN[letter][uitkomst]} ${LETTER_VRAAG[letter]}` }
    })] as const),
    ...adviesvoorbeelden(),
    ['oorzaak-indeling', INDELINGVOORBEELDEN.map(([tekst]): Voorbeeld => {
      const duiding = duidOorzaak(tekst)
      const code = duiding?.code ?? 'X'
      return { naam: '', watErStaat: tekst, meldt: duiding !== undefined, uitkomst: duiding?.klasse ?? '', zegt: `Code ${code}: ${ECM_CODES[code].naam.toLowerCase()}.` }
    })],
    ['oorzaak-diepte', DIEPTEVOORBEELDEN.map(([tekst]): Voorbeeld => {
      const duiding = duidOorzaak(tekst)
      return { naam: '', watErStaat: tekst, meldt: duiding?.vraagDoor ?? false, uitkomst: duiding?.vraagDoor ? 'Vraagt door' : 'Diep genoeg', zegt: duiding?.vraagDoor ? ECM_CODES[duiding.code].vraagDoor : '' }
    })],
    ...WAARSCHUWINGEN.map((soort) => [waarschuwingregel(soort), WAARSCHUWINGVOORBEELDEN[soort].map(([tekst]): Voorbeeld => ({
      naam: '', watErStaat: tekst.trim() || '(een leeg bestand)', ...melding(vindWaarschuwingen(tekst).filter((w) => w.soort === soort).map(() => WAARSCHUWING_ZIN[soort])),
    }))] as const),
  ])
}

/** What is said of a measure beside SMART. */
function adviesvoorbeelden(): (readonly [string, Voorbeeld[]])[] {
  return [
    ...LENSVRAGEN.map((vraag) => [lensregel(vraag), LENSVOORBEELDEN[vraag].map(([tekst]): Voorbeeld => {
      const uitkomst = tweedeLens(tekst).find((l) => l.vraag === vraag)?.uitkomst ?? 'nee'
      return { naam: '', watErStaat: tekst, meldt: uitkomst !== 'ja', uitkomst: LENS_WOORD[uitkomst], zegt: uitkomst === 'ja' ? '' : LENS_VRAAG[vraag] }
    })] as const),
    ['maatregel-sterkte', STERKTEVOORBEELDEN.map(([tekst]): Voorbeeld => {
      const sterkte = bepaalSterkte(tekst)?.sterkte
      return { naam: '', watErStaat: tekst, meldt: sterkte === 'zwak', uitkomst: sterkte ? STERKTE_LABEL[sterkte] : 'niet herkend', zegt: sterkte ? STERKTE_ZIN[sterkte] : '' }
    })],
    ['alleen-zwakke-maatregelen', ALLEENZWAKVOORBEELDEN.map(([teksten]): Voorbeeld => {
      const maatregelen = teksten.map((wat, volgorde) => ({ id: String(volgorde), volgorde, wat, voorWie: '', eigenaar: '', datum: '', norm: '', middelen: '', borging: '', status: '' as const, oorzaakIds: [], versie: 1 }))
      return { naam: '', watErStaat: teksten.join(' / '), ...melding(alleenZwak(maatregelen) ? [`${ALLEEN_ZWAK.kop}. ${ALLEEN_ZWAK.zin}`] : []) }
    })],
    ['maatregel-past', PASVOORBEELDEN.map(([tekst, code]): Voorbeeld => {
      const { pas, beter } = pasBijOorzaak(tekst, code)
      return { naam: '', watErStaat: `${tekst} (bij een oorzaak met code ${code}: ${ECM_CODES[code].naam.toLowerCase()})`, meldt: pas === 'past_minder', uitkomst: PAS_LABEL[pas], zegt: beter.length ? `Vaak past beter: ${beter.map((s) => STRATEGIE_LABEL[s]).join(', ')}.` : '' }
    })],
  ]
}

function melding(zinnen: readonly string[]): Pick<Voorbeeld, 'meldt' | 'uitkomst' | 'zegt'> {
  return { meldt: zinnen.length > 0, uitkomst: zinnen.length ? 'Meldt' : 'Zwijgt', zegt: zinnen.join(' ') }
}

function inWoorden(bevinding: Bevinding): string {
  const { watErIs, watOntbreekt, vulAan } = bevindingZin(bevinding)
  return [watErIs, watOntbreekt, vulAan].filter(Boolean).join(' ')
}
