import type { EntityManager } from 'typeorm'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { ZICHT_LABEL } from '@zelfonderzoek/validation/incident/zaaksoort'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { houdLoketzaakVast } from '../incident/open-zaak.ts'
import { parseReden } from '../indiening/parse-reden.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { DeelnemerBewarenInput, RegietaakGevenInput } from './regie.input.ts'

const BEWAAR = `
insert into deelnemer (dossier_id, aanbieder_id, toezichthouder_id, organisatie_id, zicht, opdracht, zaaknummer) values ($1, $2, $3, $4, $5, $6, $7)
on conflict (dossier_id, organisatie_id) do update set zicht = excluded.zicht, opdracht = excluded.opdracht returning (xmax = 0) as nieuw`
const GEEF = `
insert into regietaak (dossier_id, aanbieder_id, toezichthouder_id, deelnemer_id, organisatie_id, titel, uiterlijk_op) values ($1, $2, $3, $4, $5, $6, $7)`

/** Lets an organisation take part in a case, with its own right to see; it hears so in its postvak. Doing it again changes what it sees. */
export async function bewaarDeelnemer(context: Context, input: DeelnemerBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const organisatieId = uuidVan('Organisatie', input.organisatieId)
  const opdracht = parseReden(input.opdracht, 'opdracht', 'Opdracht')
  if (!opdracht.ok) return invoerFout(opdracht.fouten)
  if (!(input.zicht in ZICHT_LABEL)) return invoerFout([{ veld: 'zicht', code: 'VERPLICHT_VELD', bericht: 'Kies wat de organisatie ziet.' }])
  if (!opdracht.tekst) return invoerFout([{ veld: 'opdracht', code: 'VERPLICHT_VELD', bericht: 'Schrijf op wat de organisatie moet weten om mee te doen, zonder namen.' }])
  return eenmaal(context, { handeling: 'deelnemer_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { dossier } = await houdLoketzaakVast(m, context, dossierId, 'incident_bijwerken')
    await eisKetenpartner(m, organisatieId)
    const [rij] = (await m.query(BEWAAR, [dossierId, dossier.aanbiederId, dossier.toezichthouderId, organisatieId, input.zicht, opdracht.tekst, dossier.zaaknummer])) as { nieuw: boolean }[]
    if (rij?.nieuw) {
      await verzendBericht(m, dossier, {
        soort: 'deelname', vanId: dossier.toezichthouderId, aanId: organisatieId, onderwerp: `U doet mee in zaak ${dossier.zaaknummer} van het loket`,
        tekst: 'Het incidentenloket voert de regie over een zaak waarin uw organisatie iets doet. Onder “Taken van het loket” leest u wat er van u gevraagd wordt.\n\nGrondslag: Rotterdam taak 5.',
      })
    }
    await legVast(m, context, { ...dossier, dossierId }, rij?.nieuw ? 'deelnemer_toegevoegd' : 'deelnemer_gewijzigd', input.zicht)
    return { dossierId }
  })
}

/** Gives a participant something to do, by a day when there is one. */
export async function geefRegietaak(context: Context, input: RegietaakGevenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Deelnemer', input.deelnemerId)
  const titel = parseReden(input.titel, 'titel', 'Taak')
  if (!titel.ok) return invoerFout(titel.fouten)
  if (!titel.tekst) return invoerFout([{ veld: 'titel', code: 'VERPLICHT_VELD', bericht: 'Schrijf op wat de organisatie doet, zonder namen.' }])
  return eenmaal(context, { handeling: 'regietaak_geven', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [deelnemer] = (await m.query('select dossier_id as "dossierId", organisatie_id as "organisatieId" from deelnemer where id = $1', [id])) as { dossierId: string; organisatieId: string }[]
    if (!deelnemer) throw new Geweigerd(nietGevonden())
    const { dossier } = await houdLoketzaakVast(m, context, deelnemer.dossierId, 'incident_bijwerken')
    await m.query(GEEF, [dossier.id, dossier.aanbiederId, dossier.toezichthouderId, id, deelnemer.organisatieId, titel.tekst, input.uiterlijkOp ?? null])
    await verzendBericht(m, dossier, {
      soort: 'regietaak', vanId: dossier.toezichthouderId, aanId: deelnemer.organisatieId, onderwerp: `Nieuwe taak in zaak ${dossier.zaaknummer} van het loket`,
      tekst: `Er staat een taak voor uw organisatie klaar onder “Taken van het loket”.${input.uiterlijkOp ? ` Zij is klaar op uiterlijk ${datumVoluit(input.uiterlijkOp)}.` : ''}\n\nGrondslag: Rotterdam taak 5.`,
    })
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, 'regietaak_gegeven', 'regietaak')
    return { dossierId: dossier.id }
  })
}

async function eisKetenpartner(m: EntityManager, id: string): Promise<void> {
  const [rij] = (await m.query(`select exists (select from organisatie where id = $1 and soort in ('aanbieder', 'gemeente')) as ja`, [id])) as { ja: boolean }[]
  if (!rij?.ja) throw new Geweigerd(invoerFout([{ veld: 'organisatieId', code: 'ORGANISATIE_ONBEKEND', bericht: 'Kies een organisatie uit de lijst.' }]))
}
