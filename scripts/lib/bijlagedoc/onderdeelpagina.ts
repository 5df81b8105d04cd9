import { ASPECTWOORDEN } from '../../../packages/validation/src/bevinding/aspectwoorden.ts'
import type { Antwoordsoort, Aspect, Onderdeel, Plicht } from '../../../packages/validation/src/checklist/onderdeel.ts'
import { VOORBEELDEN } from '../../../packages/validation/src/checklist/voorbeelden/voorbeelden.ts'
import { ALLE_REGELS } from '../../../packages/validation/src/uitleg/regeluitleg.ts'
import { ASPECTUITLEG } from '../../../packages/validation/src/volledigheid/uitleg/aspectuitleg.ts'
import { anker, ERNST_ZIN, feitentabel, plat, regelblok, voorbeeldtabel } from './opmaak.ts'
import { tekstregel, type Voorbeeld } from './voorbeeld.ts'

const SOORT: Record<Antwoordsoort, string> = {
  antwoord: 'Tekst, of niet van toepassing met een reden', tekst: 'Tekst', datum: 'Een datum', lijst: 'Een lijst met een regel per persoon of per feit', ja_nee: 'Ja of nee, met uitleg', keuze: 'Een keuze',
  oorzaken: 'De oorzaken in de oorzakenboom', maatregelen: 'De lijst met verbetermaatregelen',
}

/** The page of one item of the Bijlage: its questions, and every rule that can report something there. */
export function onderdeelpagina({ nummer, titel, inleiding, aspecten, plichten }: Onderdeel, voorbeelden: ReadonlyMap<string, readonly Voorbeeld[]>): string {
  const van = (id: string): readonly Voorbeeld[] => voorbeelden.get(id) ?? []
  const ernaast = ALLE_REGELS.filter(({ soort, sectie }) => soort === 'samenhang' && sectie === nummer)
  return [
    `# Onderdeel ${nummer}. ${titel}`, inleiding,
    [...(aspecten as readonly Aspect[]).map(({ id, vraag }) => `- [${vraag}](#${id})`), ...ernaast.map(({ id, naam }) => `- [${naam}](#${id})`)].join('\n'),
    'In elk onderdeel gelden ook de [regels voor elk onderdeel](elk-onderdeel.md).',
    ...(aspecten as readonly Aspect[]).flatMap((aspect) => [
      anker(aspect.id), `## ${aspect.vraag}`, aspect.toelichting, feitentabel([...vraagfeiten(aspect), ...regelfeiten(aspect)]),
      '### Antwoorden bij de vraag', voorbeeldtabel(van(aspect.id)),
      anker(tekstregel(aspect.id)), '### Antwoorden in lopende tekst', 'Zo leest de controle een eigen rapport, of de overige tekst van dit onderdeel. [Meer over lopende tekst](lopende-tekst.md).', voorbeeldtabel(van(tekstregel(aspect.id))),
    ]),
    ...(plichten.length ? ['## Wat de Bijlage hier ook vraagt', ...(plichten as readonly Plicht[]).flatMap((plicht) => [`### ${plicht.vraag}`, plicht.toelichting, feitentabel(vraagfeiten(plicht))])] : []),
    ...(ernaast.length ? ['## Regels naast de vragen', ...ernaast.flatMap((regel) => regelblok(regel, van(regel.id), 3))] : []),
  ].join('\n\n') + '\n'
}

function vraagfeiten({ id, grondslag, wanneer, soort, nvt }: Aspect | Plicht): [string, string][] {
  const { goed, minder } = VOORBEELDEN[id]
  return [
    ['Grondslag', grondslag], ['Wanneer', wanneer], ['Soort antwoord', SOORT[soort]], ['Niet van toepassing', nvt ? 'Dat kan, met een reden.' : 'Deze vraag heeft in elk rapport een antwoord.'],
    ['Goed voorbeeld', plat(goed)], ['Minder goed voorbeeld', plat(minder)],
  ]
}

function regelfeiten({ id }: Aspect): [string, string][] {
  const { mist, vulAan } = ASPECTWOORDEN[id]
  const { aanwezig, gedeeltelijk } = ASPECTUITLEG[id]
  return [['Aanwezig', aanwezig], ['Gedeeltelijk', gedeeltelijk], ['Als het ontbreekt, leest u', plat(`${mist} Vul aan: ${vulAan}`)], ['Ernst', ERNST_ZIN.moet], ['Regel', `\`${id}\``]]
}
