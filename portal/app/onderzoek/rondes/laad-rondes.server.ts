import { RondesDocument, type RondesQuery } from '@zelfonderzoek/schema'
import { aspectById, onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { verschillenTussen } from '@zelfonderzoek/validation/zelfonderzoek/verschil'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { alsZelfonderzoek, isSchrijfbaar, laadOnderzoek } from '../gegevens/onderzoek.server.ts'
import { type Vraagpunt, vraagpuntenVan } from './vraagpunten.ts'

type Dossier = NonNullable<RondesQuery['dossier']>
type Indiening = Dossier['indieningen'][number]

/** One submission, as the list of rounds shows it. */
export interface Ronde { ronde: number, op: string, door: string, verklaardDoor: string, sha256: string, reden: string, motivering: string, punten: Vraagpunt[] }

/** Everything of the page of rounds: the list, and what the address asks to read or to compare. */
export async function laadRondes(request: Request, id: string | undefined) {
  const { api, gebruiker } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder', 'toezichthouder'])
  const dossier = vereisGevonden(request, (await api(RondesDocument, { id: id ?? '' })).dossier)
  const schrijver = gebruiker.rol !== 'toezichthouder'
  const indieningen = [...dossier.indieningen].sort((a, b) => a.ronde - b.ronde)
  const zoek = new URL(request.url).searchParams
  const opSchrift = schrijver && isSchrijfbaar(dossier.stand)
  const lees = indieningen.find(({ ronde }) => String(ronde) === zoek.get('lees'))
  const paar = lees ? null : kiesPaar(indieningen, opSchrift, zoek.get('van'), zoek.get('naar'))
  const nu = paar?.naar === 'nu' ? alsZelfonderzoek((await laadOnderzoek(request, dossier.id)).dossier) : undefined
  return {
    id: dossier.id, zaaknummer: dossier.zaaknummer, titel: dossier.titel, schrijver, opSchrift,
    rondes: indieningen.map((indiening, plaats) => rondeVan(dossier, indiening, indieningen[plaats + 1])),
    lees: lees ? { ronde: lees.ronde, op: momentVoluit(lees.ingediendOp), z: rapportVan(lees) } : null,
    verschil: paar && { van: paar.van.ronde, naar: paar.naar === 'nu' ? 'nu' as const : paar.naar.ronde, punten: verschillenTussen(rapportVan(paar.van), nu ?? rapportVan(paar.naar as Indiening)).map((v) => ({ ...v, onderdeel: `${v.sectie}. ${onderdeelMet(v.sectie).titel}` })) },
  }
}

/** What to compare: what the address asks, or the newest text with the round before it. */
function kiesPaar(indieningen: readonly Indiening[], opSchrift: boolean, van: string | null, naar: string | null): { van: Indiening, naar: Indiening | 'nu' } | null {
  const gevraagd = indieningen.find(({ ronde }) => String(ronde) === van)
  const doel = naar === 'nu' && opSchrift ? 'nu' : indieningen.find(({ ronde }) => String(ronde) === naar)
  if (gevraagd && doel) return { van: gevraagd, naar: doel }
  const [laatste, eerder] = [indieningen.at(-1), indieningen.at(-2)]
  if (laatste && opSchrift) return { van: laatste, naar: 'nu' }
  return laatste && eerder ? { van: eerder, naar: laatste } : null
}

function rondeVan({ besluiten }: Dossier, indiening: Indiening, volgende: Indiening | undefined): Ronde {
  const { ronde, ingediendOp, ingediendDoor, verklaring, sha256, redenOpenBevindingen } = indiening
  const besluit = besluiten.find(({ genomenOp }) => genomenOp > ingediendOp && (!volgende || genomenOp < volgende.ingediendOp))
  return {
    ronde, sha256, op: momentVoluit(ingediendOp), door: ingediendDoor.functie, verklaardDoor: verklaring.afgelegdDoor.functie, reden: redenOpenBevindingen, motivering: besluit?.motivering ?? '',
    punten: besluit ? vraagpuntenVan(indiening.oordelen.map((o) => ({ ...o, vraag: aspectById(o.aspect as AspectId).vraag }))) : [],
  }
}

/** The report as it was frozen; what it leaves out is empty. */
function rapportVan({ inhoud }: Indiening): Zelfonderzoek {
  const { secties, basisoorzaken = [], verbetermaatregelen = [] } = inhoud as unknown as Partial<Zelfonderzoek>
  const leeg = leegZelfonderzoek()
  return { secties: { ...leeg.secties, ...secties }, basisoorzaken, verbetermaatregelen }
}
