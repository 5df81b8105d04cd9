import { datumLang, datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { rondeOp } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { Formulier } from '../formulier/formulier.tsx'
import { dag, momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import type { Formulierdelen } from './formulierdelen.ts'
import type { Gehoorde, Onderzoeksdossier } from './laad-onderzoek.server.ts'

interface VoorleggenProps extends Formulierdelen {
  gehoorde: Gehoorde
  protocol: Protocol
  termijn: Onderzoeksdossier['termijnen'][number] | undefined
  links: Onderzoeksdossier['gastlinks']
  kan: boolean
  concept: boolean
  gereageerd: readonly { op: string }[]
  vandaag: string
}

const LINKSTAND: Record<string, string> = { open: 'nog niet geopend', geopend: 'geopend', gebruikt: 'gebruikt om te reageren', ingetrokken: 'ingetrokken', verlopen: 'verlopen', geblokkeerd: 'geblokkeerd na vijf verkeerde codes' }

/** Puts the newest version to the person, and gives him a personal link. */
export function Voorleggen({ gehoorde, protocol, termijn, links, kan, concept, gereageerd, vandaag, fouten, sleutel }: VoorleggenProps) {
  const laatste = gehoorde.hoorverslagen.at(-1)
  const ronde = rondeOp(protocol, 'hoorverslag')
  const ambtsedig = protocol.procedure.find(({ handeling }) => handeling === 'hoorverslag_voorleggen')?.eisen?.includes('ambtsedig') ?? false
  const loopt = termijn && !termijn.voldaanOp && !termijn.vervallenOp
  const op = concept && rondeOp(protocol, 'conceptrapport')?.wie.includes('gehoorden') ? 'conceptrapport' : loopt && kan ? 'hoorverslag' : null
  const magLink = op !== null && !gereageerd.some((reactie) => reactie.op === op)
  return (
    <>
      <Kop niveau={2} id="voorleggen">Voorleggen</Kop>
      {termijn && <Alinea>{termijn.voldaanOp ? `Afgehandeld op ${datumLang(termijn.voldaanOp)}.` : `Reageren kan tot en met ${datumVoluit(termijn.eindOp)}${termijn.eindOp < vandaag ? '. Die termijn is voorbij.' : '.'}`}</Alinea>}
      {kan && !loopt && laatste && !laatste.voorgelegdOp && (
        <Formulier>
          <input type="hidden" name="sleutel" value={sleutel} />
          <input type="hidden" name="versie" value={laatste.versie} />
          <Alinea>U legt versie {laatste.versie} voor. {ronde && `Daarna kan deze persoon reageren over ${ronde.over}${ronde.ondertekend ? ', ondertekend' : ''} (${ronde.grondslag}).`}</Alinea>
          <Veldgroep id="ambtsedig" label="Ambtseed" fout={foutVan(fouten, 'ambtsedig')}>
            <Selectievak name="ambtsedig" id="ambtsedig-ja" value="ja" label="Ik heb dit verslag op mijn ambtseed opgemaakt." {...(ambtsedig ? { hulp: 'Dit protocol vraagt dat.' } : {})} />
          </Veldgroep>
          <Knoppen><Knop name="doe" value="voorleggen">Verslag voorleggen</Knop></Knoppen>
        </Formulier>
      )}
      {magLink && (
        <Formulier>
          <input type="hidden" name="op" value={op} />
          <Alinea>Maak een persoonlijke link om het {op} te lezen en te reageren. Een eerdere link werkt dan niet meer.</Alinea>
          <Knoppen><Knop name="doe" value="link" {...(links.length > 0 && { soort: 'stil' as const })}>Persoonlijke link maken</Knop></Knoppen>
        </Formulier>
      )}
      {links.length > 0 && (
        <ul className="boomlijst">
          {links.map(({ id, op: waarop, stand, aangemaaktOp, verlooptOp, geopendOp }) => (
            <li key={id}>
              Link bij het {waarop} van {momentVoluit(aangemaaktOp)}: <strong>{LINKSTAND[stand] ?? stand}</strong>
              <div className="klein zacht">Werkt tot {dag(verlooptOp)}.{geopendOp && ` Geopend op ${momentVoluit(geopendOp)}.`}</div>
              {(stand === 'open' || stand === 'geopend') && <Formulier><input type="hidden" name="gastlinkId" value={id} /><Knop name="doe" value="intrekken" soort="tekst" klein>Link intrekken</Knop></Formulier>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
