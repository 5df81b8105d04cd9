import { DocumentHerstellenDocument, DocumentVerwijderenDocument } from '@zelfonderzoek/schema'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Ingelogd } from '../../sessie/vereis-gebruiker.server.ts'
import { alsZelfonderzoek, type LopendOnderzoek } from '../gegevens/onderzoek.server.ts'
import { vraagteksten } from '../gegevens/vraagteksten.ts'
import type { Veldwaarden } from '../velden/velddef.ts'
import { leesBestand } from './laad-bestanden.server.ts'
import { ontvangBestand } from './ontvang-bestand.server.ts'
import { alsVeldtekst } from './stukken.ts'
import { tekstvelden } from './tekstvelden.ts'
import { zetAchter } from './zet-achter.server.ts'

/** Where to go after it, or why it was refused. */
export type Bestandsuitslag = { zoek: Record<string, string>, plek: string } | { fouten: { veld: string, tekst: string }[] }

/** Does what a button of the files of a section, or of the whole report, says. */
export async function doeBestandsactie({ api, bestanden }: Pick<Ingelogd, 'api' | 'bestanden'>, dossier: LopendOnderzoek, sectie: SectieNummer | null, formulier: FormData): Promise<Bestandsuitslag> {
  const doe = String(formulier.get('doe')).replace('bestand:', '')
  const id = String(formulier.get('document') ?? '')
  if ((doe === 'zet' || doe === 'alles') && sectie) return zetInVeld(api, dossier, sectie, id, formulier)
  if (doe === 'weg' || doe === 'terug') return haalWegOfTerug(api, id, doe)
  const uit = await ontvangBestand(bestanden, formulier, { zelfonderzoekId: dossier.zelfonderzoek.id, sectie })
  if ('id' in uit && uit.wacht) return { zoek: { na: 'wacht' }, plek: 'bestandsmelding' }
  return 'id' in uit ? { zoek: { gelezen: uit.id, na: 'gelezen' }, plek: 'gelezen' } : geweigerd('bestand', uit.bericht)
}

async function haalWegOfTerug(api: Ingelogd['api'], id: string, doe: 'weg' | 'terug'): Promise<Bestandsuitslag> {
  const input = { id, sleutel: crypto.randomUUID() }
  const { uit } = doe === 'weg' ? await api(DocumentVerwijderenDocument, { input }) : await api(DocumentHerstellenDocument, { input })
  if (uit.__typename === 'DocumentGewijzigd') return { zoek: { na: doe, over: uit.document.naam }, plek: 'bestandsmelding' }
  return geweigerd('bestanden', 'bericht' in uit ? uit.bericht : '')
}

async function zetInVeld(api: Ingelogd['api'], dossier: LopendOnderzoek, nummer: SectieNummer, id: string, formulier: FormData): Promise<Bestandsuitslag> {
  const gelezen = await leesBestand(api, dossier, id)
  if (!gelezen) return geweigerd('bestanden', 'Dit bestand staat niet meer bij dit onderdeel. Haal het eerst terug.')
  const gekozen = formulier.get('doe') === 'bestand:alles' ? gelezen.blokken : formulier.getAll('stuk').flatMap((stuk) => {
    const [van, tot] = String(stuk).split('-').map(Number)
    return gelezen.blokken.slice(van, tot)
  })
  const veld = tekstvelden(nummer, vraagteksten(nummer, dossier)).find(({ waarde }) => waarde === formulier.get('veld'))
  if (gekozen.length === 0) return geweigerd('stukken', 'Vink aan welke tekst u wilt overnemen.')
  if (!veld) return geweigerd('veld', 'Kies waar de tekst moet komen.')
  const sectie = dossier.zelfonderzoek.secties.find((s) => s.nummer === nummer)
  const inhoud = alsZelfonderzoek(dossier).secties[nummer] as unknown as Veldwaarden
  const uit = await zetAchter(api, { zelfonderzoekId: dossier.zelfonderzoek.id, nummer, versie: sectie?.versie ?? 0, inhoud, veld: veld.waarde, tekst: alsVeldtekst(gekozen) })
  if (uit.soort === 'fouten') return { fouten: uit.fouten.map(({ bericht }) => ({ veld: 'veld', tekst: bericht })) }
  if (uit.soort === 'dicht') return geweigerd('bestanden', uit.bericht)
  return { zoek: { gelezen: id, na: uit.soort === 'bewaard' ? 'gezet' : 'stond_er', over: veld.waarde }, plek: 'bestandsmelding' }
}

const geweigerd = (veld: string, tekst: string): Bestandsuitslag => ({ fouten: [{ veld, tekst }] })
