import type { AspectId } from '../checklist/aspect-ids.ts'
import { isDatum } from '../kalender/datum.ts'
import type { Antwoord, Secties } from '../zelfonderzoek/model.ts'
import { aanwezig, type AspectUitkomst, beoordeelAntwoord, leeg, metTweedeHelft, tekort } from './oordeel.ts'

/** A course of fewer moments than this cannot be followed. */
const MINSTE_MOMENTEN = 3

/** Item 6: the facts with their times, and what applies of the fifteen aspects. */
export function controleerFeiten(s: Secties[6]): AspectUitkomst[] {
  const van = (aspect: AspectId, veld: string, antwoord: Antwoord): AspectUitkomst => beoordeelAntwoord(aspect, antwoord, veld, s.vrijeTekst)
  return [
    tijdschema(s),
    van('6.opname_indicatie', 'opnameIndicatie', s.opnameIndicatie),
    van('6.locatie_context', 'locatieContext', s.locatieContext),
    van('6.voorgeschiedenis', 'voorgeschiedenis', s.voorgeschiedenis),
    van('6.risicotaxatie', 'risicotaxatie', s.risicotaxatie),
    van('6.toezicht_op_client', 'toezicht', s.toezicht),
    van('6.richtlijnen_gehanteerd', 'richtlijnen', s.richtlijnen),
    metTweedeHelft(van('6.bevoegd_bekwaam', 'bevoegdBekwaam', s.bevoegdBekwaam), s.reflectie, 'reflectie', { eerste: 'of medewerkers bevoegd en bekwaam waren', tweede: 'hoe u daarop terugkijkt' }),
    van('6.farmacotherapie', 'farmacotherapie', s.farmacotherapie),
    metTweedeHelft(van('6.hulpmiddelen', 'hulpmiddelen', s.hulpmiddelen), s.fabrikant, 'fabrikant', { eerste: 'het hulpmiddel', tweede: 'of dit bij de fabrikant is gemeld' }),
    van('6.vrijheidsbeperking', 'vrijheidsbeperking', s.vrijheidsbeperking),
    metTweedeHelft(van('6.communicatie_zorgverleners', 'communicatieZorgverleners', s.communicatieZorgverleners), s.communicatieExtern, 'communicatieExtern', { eerste: 'de communicatie binnen uw organisatie', tweede: 'de communicatie met zorgverleners daarbuiten' }),
    van('6.communicatie_client_familie', 'communicatieClient', s.communicatieClient),
    metTweedeHelft(van('6.ketenpartners', 'ketenpartners', s.ketenpartners), s.ketenSamenwerking, 'ketenSamenwerking', { eerste: 'welke ketenpartners er waren', tweede: 'hoe de samenwerking verliep' }),
    van('6.openbaar_ministerie', 'openbaarMinisterie', s.openbaarMinisterie),
    aangifte(s, van('6.aangifte', 'aangifte', s.aangifte)),
  ]
}

function tijdschema(s: Secties[6]): AspectUitkomst {
  const aspect = '6.tijdschema'
  const momenten = s.tijdschema.filter((m) => m.feit.trim())
  if (momenten.length === 0) return leeg(aspect, 'tijdschema', s.vrijeTekst)
  const gedateerd = momenten.filter((m) => isDatum(m.datum) || m.tijd.trim())
  if (gedateerd.length < MINSTE_MOMENTEN) return tekort(aspect, 'gedeeltelijk', 'tijdschema_kort', { veld: 'tijdschema' }, { aantal: gedateerd.length }, momenten[0]?.feit)
  return aanwezig(aspect, `${gedateerd.length} momenten, van ${gedateerd[0]?.feit} tot ${gedateerd.at(-1)?.feit}`)
}

/** The Bijlage asks manner, date and place once a report to the police was made. */
function aangifte(s: Secties[6], oordeel: AspectUitkomst): AspectUitkomst {
  if (oordeel.uitkomst !== 'aanwezig' || /\b(geen|niet)\b/i.test(s.aangifte.tekst)) return oordeel
  const mist = [[s.aangifteWijze, 'aangifteWijze', 'de wijze'], [s.aangifteDatum, 'aangifteDatum', 'de datum'], [s.aangiftePlaats, 'aangiftePlaats', 'de plaats']].filter(([waarde]) => !waarde?.trim())
  const [, veld = ''] = mist[0] ?? []
  if (!veld) return oordeel
  return tekort(oordeel.aspect, 'gedeeltelijk', 'helft_ontbreekt', { veld }, { eerste: 'dat aangifte is gedaan', tweede: mist.map(([, , wat]) => wat).join(', ') }, oordeel.bewijs)
}
