import { leeftijdOp } from '../kalender/leeftijd.ts'
import { inAmsterdam, type Moment, plusUren, secondenVan } from '../kalender/moment.ts'
import type { Criteriumuitkomst } from './bepaal-criteria.ts'
import type { Criterium } from './criterium.ts'
import { DADERKRING_LABEL, type Incident, type JaNeeOnbekend, LETSEL_LABEL, GEWELD_LABEL, SUICIDE_LABEL, type Vermissing } from './incident.ts'
import type { Deelregel } from './vermissing.ts'

const OPEN = 'Dit is nog niet bekend.'
const drie = (antwoord: JaNeeOnbekend | undefined, ja: string, nee: string): string => (antwoord === 'ja' ? ja : antwoord === 'nee' ? nee : OPEN)

const WAAROM: Record<Criterium, (incident: Incident) => string> = {
  'ROT-C1': ({ wettelijkeMeldplicht }) => drie(wettelijkeMeldplicht, 'Voor deze calamiteit geldt een wettelijke meldplicht.', 'Er geldt geen wettelijke meldplicht.'),
  'ROT-C2': ({ natuurlijkOverlijden, bijzonderheid }) => drie(natuurlijkOverlijden, bijzonderheid?.trim() ? 'Iemand stierf een natuurlijke dood, en daar is iets bijzonders aan.' : 'Iemand stierf een natuurlijke dood. Wat er bijzonder aan is, staat er nog niet.', 'Niemand stierf een natuurlijke dood.'),
  'ROT-C3': ({ suicide }) => (suicide === undefined ? OPEN : suicide === 'nee' ? 'Er is geen suïcide, poging of vermoeden van een onnatuurlijke dood.' : `${SUICIDE_LABEL[suicide]}.`),
  'ROT-C4': ({ ernstigGeweld }) => (ernstigGeweld === undefined ? OPEN : ernstigGeweld.aard.length === 0 ? 'Er was geen ernstig geweld of gedrag.' : `${ernstigGeweld.aard.map((aard) => GEWELD_LABEL[aard]).join(' en ')}, door ${ernstigGeweld.door.map((kring) => DADERKRING_LABEL[kring]).join(' en ') || 'wie is nog niet bekend'}.`),
  'ROT-C5': ({ geweldTegenMedewerker }) => (geweldTegenMedewerker === undefined ? OPEN : drie(geweldTegenMedewerker.geweld, `Er was geweld tegen een medewerker. Letsel: ${LETSEL_LABEL[geweldTegenMedewerker.letsel].toLowerCase()}.`, 'Er was geen geweld tegen een medewerker.')),
  'ROT-C6': ({ vermissing }) => {
    if (vermissing === 'nee') return 'Niemand is vermist.'
    if (vermissing === undefined) return OPEN
    return vermissing.ontvangtZorg === 'nee' ? 'De vermiste krijgt geen zorg uit de Wmo of de Jeugdwet.' : 'Iemand is of was vermist. De regels hieronder bepalen de uitkomst.'
  },
  'ROT-C7': ({ breedBekend, verbandMetZorg, onrust }) => {
    const waar = [breedBekend === 'ja' && 'breed bekend', verbandMetZorg === 'ja' && 'in verband met zorg', onrust === 'ja' && 'met kans op onrust'].filter(Boolean)
    const niet = [breedBekend === 'nee' && 'niet breed bekend', verbandMetZorg === 'nee' && 'niet in verband met zorg', onrust === 'nee' && 'zonder kans op onrust'].filter(Boolean)
    return niet.length ? `Het is ${niet.join(' en ')}.` : waar.length ? `Het is ${waar.join(', ')}${waar.length < 3 ? '; de rest is nog niet bekend' : ''}.` : OPEN
  },
}

/** Why a criterion came out as it did, in a sentence or two. */
export function waarom({ criterium }: Criteriumuitkomst, incident: Incident): string {
  return WAAROM[criterium](incident)
}

export const DEELREGEL_LABEL: Record<Deelregel['id'], string> = {
  a_hoog_veiligheidsrisico: 'Hoog veiligheidsrisico', b_kind_onder_13: 'Een kind onder de 13 jaar', c_gesloten_zorg_48_uur: 'Langer dan 48 uur weg uit gesloten zorg',
  d_veilig_thuis_hoog_risico: 'Melding bij Veilig Thuis met een hoog risico', veiligheid_in_gevaar: 'De veiligheid is misschien in gevaar',
}

/** Why a sub-rule of criterion 6 came out as it did. Ages are those on the day somebody went missing; no date of birth is repeated. */
export function waaromDeelregel({ id, uitkomst }: Deelregel, v: Vermissing, nu: Moment): string {
  if (id === 'b_kind_onder_13') {
    const leeftijden = v.geboortedatums.map((geboren) => leeftijdOp(geboren, inAmsterdam(v.sinds).datum))
    return leeftijden.length ? `Op de dag van de vermissing ${leeftijden.length > 1 ? `waren zij ${leeftijden.join(', ')}` : `${leeftijden[0]}`} jaar.` : 'De geboortedatum is nog niet bekend.'
  }
  if (id === 'c_gesloten_zorg_48_uur') {
    if (v.uitGeslotenZorg === 'nee') return 'Niet uit gesloten zorg.'
    const grens = inAmsterdam(plusUren(v.sinds, 48))
    const weg = `${v.totEnMet ? 'Weg geweest' : 'Nu weg'}: ${duurtekst(secondenVan(v.totEnMet ?? nu) - secondenVan(v.sinds))}.`
    return `${weg} De grens van 48 uur ${uitkomst === 'nee' && !v.totEnMet ? 'ligt' : 'lag'} op ${Number(grens.datum.slice(8))}-${Number(grens.datum.slice(5, 7))}-${grens.datum.slice(0, 4)} om ${grens.tijd.replace(':', '.')} uur.${v.uitGeslotenZorg === 'onbekend' ? ' Of het gesloten zorg is, is nog niet bekend.' : ''}`
  }
  return drie(uitkomst, 'Ja.', 'Nee.')
}

/** `46 uur en 10 minuten`. */
export function duurtekst(seconden: number): string {
  const minuten = Math.max(0, Math.floor(seconden / 60))
  const rest = minuten % 60
  return `${Math.floor(minuten / 60)} uur${rest ? ` en ${rest} ${rest === 1 ? 'minuut' : 'minuten'}` : ''}`
}
