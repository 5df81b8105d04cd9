import { randomUUID } from 'node:crypto'
import { zaadId } from '../../bench/stof.ts'
import { vraagApi } from '../hulp/vraag-api.ts'
import { maakStoringsopstelling, vraag } from '../opstelling.ts'
import type { Proef } from '../proef.ts'

const PER_PERSOON = 200
const BEWAAR = 'mutation ($input: SectieBewarenInput!) { uit: sectieBewaren(input: $input) { __typename ... on SectieBewaard { sectie { versie } } ... on VersieConflict { versie huidig } } }'

/** Two people in one section: whoever comes second must get the other's text and keep his own; nobody overwrites silently. */
export const TWEE_SCHRIJVERS: Proef = {
  id: 'R7', wat: 'twee mensen die tegelijk aan hetzelfde onderdeel schrijven',
  async speel() {
    const o = await maakStoringsopstelling()
    try {
      const z = zaadId('z50')
      await vraag(o.url, `insert into gebruiker (organisatie_id, iss, sub, rol, functie) select organisatie_id, iss, 'collega', rol, 'teamleider' from gebruiker where sub = 'bench-onderzoeker-1'`)
      const bewaard: { versie: number; wie: number; tekst: string }[] = []
      let conflicten = 0
      let zonderTekst = 0
      const schrijf = async (wie: number): Promise<void> => {
        let versie = 1
        for (let nr = 0; nr < PER_PERSOON;) {
          const conclusies = `Schrijver ${wie}, tekst ${nr}.`
          const { data } = await vraagApi(o.api, o.tokenVan(wie === 1 ? 'bench-onderzoeker-1' : 'collega'), BEWAAR, { input: { zelfonderzoekId: `Zelfonderzoek_${z}`, nummer: 8, versie, sleutel: randomUUID(), inhoud: { conclusies, vrijeTekst: '' } } })
          const uit = data?.['uit'] as { __typename: string; sectie?: { versie: number }; versie?: number; huidig?: { conclusies?: string } }
          if (uit.sectie) {
            versie = uit.sectie.versie
            bewaard.push({ versie, wie, tekst: conclusies })
            nr += 1
          } else {
            conflicten += 1
            if (!uit.huidig?.conclusies) zonderTekst += 1
            versie = uit.versie ?? versie
          }
        }
      }
      await Promise.all([schrijf(1), schrijf(2)])
      const rijen = await vraag<{ soort: string; tekst: string }>(o.url, `select 'nu' as soort, inhoud->>'conclusies' as tekst from sectie where zelfonderzoek_id = '${z}' and nummer = 8
        union all select v.soort, v.inhoud->>'conclusies' from sectieversie v join sectie s on s.id = v.sectie_id where s.zelfonderzoek_id = '${z}' and s.nummer = 8`)
      const er = new Set(rijen.filter(({ soort }) => soort !== 'geweigerd').map(({ tekst }) => tekst))
      const opVersie = new Map(bewaard.map((b) => [b.versie, b]))
      const doorAnder = bewaard.filter(({ versie, wie }) => opVersie.get(versie + 1)?.wie !== wie)
      const [{ regels } = { regels: 0 }] = await vraag<{ regels: number }>(o.url, `select count(*)::int as regels from auditregel a join zelfonderzoek z on z.dossier_id = a.dossier_id where z.id = '${z}' and a.soort = 'sectie_bewaard'`)
      const lost = doorAnder.filter(({ tekst }) => !er.has(tekst)).length + Math.max(0, bewaard.length - regels)
      const duplicates = bewaard.length - opVersie.size + Math.max(0, regels - bewaard.length)
      const geweigerd = rijen.filter(({ soort }) => soort === 'geweigerd').length
      return {
        acks: bewaard.length, lost, duplicates, recoveryMs: 0, pass: lost === 0 && duplicates === 0 && conflicten > 0 && zonderTekst === 0 && geweigerd === conflicten,
        gezien: `${conflicten} keer was de ander eerst; elke keer kwam diens tekst terug en bleef de geweigerde tekst bewaard (${geweigerd}); van ${doorAnder.length} teksten die de ander verving staan er ${doorAnder.length - lost} in de geschiedenis`,
      }
    } finally {
      await o.stop()
    }
  },
}
