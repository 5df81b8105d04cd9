import { BasisoorzaakBewarenDocument, BasisoorzaakVerwijderenDocument, VerbetermaatregelBewarenDocument, VerbetermaatregelVerwijderenDocument } from '@zelfonderzoek/schema'
import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import { leesDatum, veldenVan } from '../formulier/lees-inhoud.ts'

interface Uit { __typename: string, bericht?: string, fouten?: readonly { veld: string, bericht: string }[] }

/** Handles the buttons of the lists of causes and measures; returns what is wrong, or nothing when it is saved. */
export async function bewaarRecord(api: Api, zelfonderzoekId: string, formulier: FormData): Promise<{ veld: string, tekst: string }[] | undefined> {
  const velden = veldenVan(formulier)
  const [soort, doe] = velden.get('doe').split(':')
  const id = velden.get('id') || null
  const versie = id ? Number(velden.get('versie')) : null
  const sleutel = crypto.randomUUID()
  const keuzes = formulier.getAll('oorzaakIds').map(String)
  const stuur = async (): Promise<Uit> => {
    if (doe === 'weg' && id && versie !== null) {
      const input = { id, versie, sleutel }
      return soort === 'oorzaak' ? (await api(BasisoorzaakVerwijderenDocument, { input })).uit : (await api(VerbetermaatregelVerwijderenDocument, { input })).uit
    }
    if (soort === 'oorzaak') {
      const [tekst = '', oorzaaksoort = '', klasse = '', ecmCode = ''] = ['tekst', 'soort', 'klasse', 'ecmCode'].map((veld) => velden.get(veld))
      return (await api(BasisoorzaakBewarenDocument, { input: { zelfonderzoekId, id, versie, sleutel, tekst, soort: oorzaaksoort || 'basisoorzaak', klasse, ecmCode, ouderId: velden.get('ouderId') || null } })).uit
    }
    const [wat = '', voorWie = '', eigenaar = '', norm = '', middelen = '', borging = '', status = ''] = ['wat', 'voorWie', 'eigenaar', 'norm', 'middelen', 'borging', 'status'].map((veld) => velden.get(veld))
    return (await api(VerbetermaatregelBewarenDocument, { input: { zelfonderzoekId, id, versie, sleutel, wat, voorWie, eigenaar, norm, middelen, borging, status, datum: leesDatum(velden, 'datum'), oorzaakIds: keuzes } })).uit
  }
  const uit = await stuur()
  if (uit.fouten) return uit.fouten.map(({ veld, bericht }) => ({ veld, tekst: bericht }))
  return uit.bericht === undefined ? undefined : [{ veld: 'lijst', tekst: uit.bericht }]
}
