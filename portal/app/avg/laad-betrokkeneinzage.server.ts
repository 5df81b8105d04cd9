import { BetrokkeneinzageDocument, BetrokkenezakenDocument } from '@zelfonderzoek/schema'
import { beginVan, inzageregel } from '../beoordeling/inzageregels.ts'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import { vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'

/** Lines on one page: the most that the api gives. */
const BLADZIJDE = 100
/** Cases that can count in at once. */
const MEESTE = 50
/** Cases counted in before anybody chose: this one, and those with the same name and date of birth. */
const VANZELF: readonly string[] = ['deze', 'zelfde']

/** Who saw the data of a betrokkene: his cases, which of them count, and what was done in these. */
export async function laadBetrokkeneinzage(request: Request, params: { id?: string | undefined, betrokkene?: string | undefined }) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const zoek = new URL(request.url).searchParams
  const [periode, na] = [zoek.get('periode') ?? '', zoek.get('na')]
  const { betrokkenezaken: zaken } = await api(BetrokkenezakenDocument, { id: params.betrokkene ?? '' })
  const hier = vereisGevonden(request, zaken.find(({ overeenkomst, dossierId }) => overeenkomst === 'deze' && dossierId === params.id))
  const gekozen = zoek.has('gekozen') ? zoek.getAll('zaak') : undefined
  const tellen = zaken.filter((zaak) => zaak === hier || (gekozen ? gekozen.includes(zaak.betrokkeneId) : VANZELF.includes(zaak.overeenkomst))).slice(0, MEESTE)
  const ids = tellen.map(({ betrokkeneId }) => betrokkeneId)
  const { betrokkeneinzage: { edges, pageInfo } } = await api(BetrokkeneinzageDocument, { ids, first: BLADZIJDE, after: na, van: beginVan(periode, vandaag()) ?? null, tot: null })
  return {
    hier, anderen: zaken.filter((zaak) => zaak !== hier), tellen: ids, zaaknummers: tellen.map(({ zaaknummer }) => zaaknummer), periode, vandaag: vandaag(), vervolg: na !== null,
    regels: edges.map(({ node }) => inzageregel(node)), volgende: pageInfo.hasNextPage ? (pageInfo.endCursor ?? '') : '',
  }
}
