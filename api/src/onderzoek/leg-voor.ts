import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { rondeOp } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { versieConflict } from '../graphql/weiger.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { houdGehoordeVast } from './gehoorde.repository.ts'
import { weigerVeld } from './invoer.ts'
import type { HoorverslagVoorleggenInput } from './onderzoek.input.ts'

/** Puts the newest version of a report to the person heard and starts the term to react (Westerkwartier art. 7 lid 5; Hart voor Brabant 2 C.2.4). */
export async function legHoorverslagVoor(context: Context, input: HoorverslagVoorleggenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Gehoorde', input.gehoordeId)
  return eenmaal(context, { handeling: 'hoorverslag_voorleggen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { zaak, gehoorde } = await houdGehoordeVast(m, context, id, 'hoorverslag_voorleggen')
    const { dossier, protocol } = zaak
    const { verslag, functie } = gehoorde
    if (!verslag) return weigerVeld('versie', 'GEEN_VERSLAG', 'Schrijf eerst het verslag.')
    if (verslag.versie !== input.versie) throw new Geweigerd(versieConflict({ versie: verslag.versie, huidig: { tekst: verslag.tekst } }))
    const stap = await zetStap(m, context, zaak, { handeling: 'hoorverslag_voorleggen', persoon: functie, voldaan: input.ambtsedig ? ['ambtsedig'] : [], gegevens: { persoon: functie, versie: verslag.versie } })
    await m.query('update hoorverslag set voorgelegd_op = now(), ambtsedig_op = case when $2 then now() end, ambtsedig_door = case when $2 then $3::uuid end where id = $1', [verslag.id, input.ambtsedig, vrager(context).id])
    const ronde = rondeOp(protocol, 'hoorverslag')
    const tot = ronde ? stap.eindVan(ronde.termijn) : ''
    await verstuurBerichten(m, stap, dossier.toezichthouderId, () => ({
      onderwerp: `hoorverslag van ${functie} (${dossier.zaaknummer})`,
      tekst: [
        `Leg het verslag voor aan ${functie}. Maak op de pagina van het onderzoek een persoonlijke link en geef de code langs een andere weg dan de link.`,
        ...(ronde ? [`Reageren kan tot en met ${datumVoluit(tot)}, over ${ronde.over}${ronde.ondertekend ? ', ondertekend' : ''}.`] : []),
      ].join('\n\n'),
    }))
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, 'hoorverslag_voorgelegd', `versie ${verslag.versie}`)
    return { dossierId: dossier.id }
  })
}
