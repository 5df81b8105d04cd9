import { rondeOp } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { rapportblokken } from '@zelfonderzoek/validation/onderzoek/rapportblokken'
import { bereikbaar } from '../sessie/bereikbaar.server.ts'
import { gastKoekje } from '../sessie/cookie.server.ts'
import { dag, momentVoluit } from '../teksten/datum.ts'
import { type Gastlezing, vraagAlsGast } from './gast.server.ts'

/** What the guest of this browser reads, or null when the sitting is over. */
export async function laadGast(request: Request) {
  const sessie = gastKoekje.lees(request)
  const uit = sessie ? await bereikbaar(request, () => vraagAlsGast<Gastlezing>('lezen', { sessie })) : null
  if (!uit?.ok) return null
  const { protocol, op, toezichthouder, zaaknummer, functie, hoorverslag, rapport, kanReageren, gebruiktOp, verlooptOp, sessieTot } = uit.data
  const ronde = rondeOp(protocolversie(protocol), op)
  return {
    op, toezichthouder, zaaknummer, functie, kanReageren, klaar: gebruiktOp !== null, tot: momentVoluit(verlooptOp), open: momentVoluit(sessieTot),
    over: ronde?.over ?? '', ondertekend: ronde?.ondertekend ?? false, grondslag: ronde?.grondslag ?? '',
    verslag: hoorverslag && { tekst: hoorverslag.tekst, gesprekOp: dag(hoorverslag.gesprekOp), ambtsedig: hoorverslag.ambtsedigOp !== null },
    blokken: rapport && rapportblokken({ ...rapport, bijlagen: [] }),
  }
}
