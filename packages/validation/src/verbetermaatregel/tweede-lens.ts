import { LEES_TOT } from '../taal/model/kenmerken.ts'
import { ontkend } from '../taal/ontkenning.ts'
import { ontleed } from '../taal/ontleed.ts'
import { type TermenLijst, zoekTermen } from '../taal/zoek.ts'
import { beoordeelMaatregel, type SmartUitkomst } from './smart/beoordeel-maatregel.ts'
import { bepaalSterkte } from './sterkte/bepaal-sterkte.ts'

/** The three criteria for a good recommendation (BMJ Open Quality 2021;10:e001493): clear and well defined, says what changes, says how it lowers the risk. */
export const LENSVRAGEN = ['helder', 'verandering', 'risico'] as const
export type Lensvraag = (typeof LENSVRAGEN)[number]

/** What a measure says on one criterion, with the words that decided it as [begin, end). */
export interface Lensoordeel { vraag: Lensvraag, uitkomst: SmartUitkomst, bereik?: readonly [begin: number, einde: number] }

const VAAG: TermenLijst = ['=waar mogelijk', '=zo veel mogelijk', '=zoveel mogelijk', '=indien nodig', '=zo nodig', '=waar nodig', '=eventueel', '=in principe', '=desgewenst', '=bij voorkeur', '=adequaat', '=passend', '=voldoende', '=regelmatig', '=tijdig', '=waar dat kan', '=als het kan', '=zorgvuldig', '=indien mogelijk']
const ANDERS: TermenLijst = ['=voortaan', '=niet meer', '=niet langer', '=in plaats van', '=ipv', '=anders dan', '=alleen nog', '=pas nadat', '=pas als', '=niet pas', '=eerst', '=nieuw', '=nieuwe', 'vervang', '=vervangen', '=invoeren', '=ingevoerd', '=voert in', '=toegevoegd', '=toevoegen', '=opgeheven', '=krijgt', '=komt er', '=komen er', '=verandert', '=wijzigt', '=gewijzigd', '=aangepast', '=herzien', '=herschreven', '=wordt opgenomen', '=opgenomen in', '=plaatst', '=geplaatst', '=hangt', '=sinds', '=met ingang van', '=vanaf nu', '=nooit meer alleen', '=nooit met minder', '=weggehaald', '=verwijderd', '=verlengd', '=tweede', '=derde', '=extra']
const DAARDOOR: TermenLijst = ['=zodat', '=opdat', '=waardoor', '=hierdoor', '=daardoor', '=om te voorkomen', '=ter voorkoming', '=teneinde', '=voorkomt', '=voorkomen dat', '=voorkomen wordt', '=zo kan', '=zo kunnen', '=zo valt', '=zo wordt', '=zo ziet', '=zo weet', '=zo blijft', '=dan kan', '=dan valt', '=dan vallen', '=dan geblokkeerd', '=daarmee', '=hiermee', '=verkleint', '=verlaagt', '=vermindert', '=beperkt het risico', '=minder kans', '=kans op', '=risico daalt', '=sneller opgemerkt']

/** Looks at a measure a second time, on three criteria. Advice beside SMART. */
export function tweedeLens(tekst: string, letters = beoordeelMaatregel(tekst), sterkte = bepaalSterkte(tekst)): Lensoordeel[] {
  if (!tekst.trim()) return LENSVRAGEN.map((vraag) => ({ vraag, uitkomst: 'nee' }))
  const o = ontleed(tekst.slice(0, LEES_TOT))
  const eerste = (lijst: TermenLijst): readonly [number, number] | undefined => {
    const gevonden = zoekTermen(o, lijst).find(({ begin, einde, term }) => term.includes('niet') || term.includes('geen') || term.includes('nooit') || !ontkend(o, begin, einde))
    return gevonden && [gevonden.begin, gevonden.einde]
  }
  const s = letters.find(({ letter }) => letter === 'S')
  const vaag = eerste(VAAG)
  const handeling = s?.uitkomst ?? 'nee'
  const anders = eerste(ANDERS) ?? (sterkte && sterkte.sterkte !== 'zwak' ? sterkte.bereik : undefined)
  const daardoor = eerste(DAARDOOR)
  return [
    vaag && handeling === 'ja' ? { vraag: 'helder', uitkomst: 'twijfel', bereik: vaag } : { vraag: 'helder', uitkomst: handeling, ...(s?.bereik && { bereik: s.bereik }) },
    handeling === 'nee' ? { vraag: 'verandering', uitkomst: 'nee' } : { vraag: 'verandering', uitkomst: anders ? 'ja' : 'nee', ...(anders && { bereik: anders }) },
    handeling === 'nee' ? { vraag: 'risico', uitkomst: 'nee' } : { vraag: 'risico', uitkomst: daardoor ? 'ja' : 'nee', ...(daardoor && { bereik: daardoor }) },
  ]
}
