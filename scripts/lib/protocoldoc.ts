import { EIS_ZIN } from '../../packages/validation/src/protocol/eis.ts'
import { PARTIJ_LABEL } from '../../packages/validation/src/protocol/partij.ts'
import type { Procedureregel } from '../../packages/validation/src/protocol/procedure.ts'
import { PROCESHANDELING_LABEL } from '../../packages/validation/src/protocol/proceshandeling.ts'
import { PROCESROL_LABEL } from '../../packages/validation/src/protocol/procesrol.ts'
import type { Protocol } from '../../packages/validation/src/protocol/protocol.ts'
import { beslishulpDoc } from './protocoldoc-beslishulp.ts'
import { opsomming, tabel } from './protocoldoc-opmaak.ts'
import { parametersDoc } from './protocoldoc-parameters.ts'

/** A protocol version as a page of Markdown, written from its data alone. */
export function protocoldoc(protocol: Protocol): string {
  return [
    `# ${protocol.naam}`,
    `Gemaakt uit de gegevens van \`packages/validation/src/protocol/protocollen/${protocol.id}.ts\`; wijzig daar, niet hier.`,
    ...parametersDoc(protocol),
    '## Termijnen', termijnenDoc(protocol),
    '## Besluiten', besluitenDoc(protocol),
    '## Procedure', proceduredoc(protocol),
    '## Standen', tabel(['Stand', 'Wat er nu gebeurt', 'Aan zet', 'Soort'], protocol.standen.map(({ naam, watNu, aanZet = [], soort }) => [naam, watNu, aanZet.map((rol) => PROCESROL_LABEL[rol]).join(', '), soort])),
    '## Berichten', tabel(['Bericht', 'Aan', 'Verplichte delen', 'Grondslag'], protocol.berichten.map(({ naam, aan, delen = [], grondslag }) => [naam, aan.map((wie) => PARTIJ_LABEL[wie]).join(', '), delen.map((d) => d.naam).join('; '), grondslag])),
    '## Beslishulp', ...beslishulpDoc(protocol.beslishulp),
  ].join('\n\n') + '\n'
}

function termijnenDoc({ termijnen, gesteldeTermijnen }: Protocol): string {
  const vast = Object.values(termijnen).map(({ naam, duur, eenheid, vanaf, bindt, soort, atw, verlengregel, grondslag, lezing = '' }) => [
    naam, `${duur} ${eenheid}`, vanaf.map((v) => ('termijn' in v ? `einde van ${naamVan({ termijnen, gesteldeTermijnen }, v.termijn)}` : v.gebeurtenis.replaceAll('_', ' '))).join(' of ') + (vanaf.length > 1 ? ' (de laatste telt)' : ''),
    PROCESROL_LABEL[bindt], soort, atw, verlengregel ? `ja, ${verlengregel.op}${verlengregel.motiveringVerplicht ? ', gemotiveerd' : ''}` : 'nee', grondslag, lezing,
  ])
  const gesteld = Object.values(gesteldeTermijnen).map(({ naam, steltWie, bindt, soort, grondslag }) => [naam, `gesteld door ${PROCESROL_LABEL[steltWie]}`, 'de dag van het verzoek', PROCESROL_LABEL[bindt], soort, '', '', grondslag, ''])
  return tabel(['Termijn', 'Duur', 'Vanaf', 'Bindt', 'Soort', 'Termijnenwet', 'Verlengbaar', 'Grondslag', 'Onze lezing'], [...vast, ...gesteld])
}

function besluitenDoc({ besluiten }: Protocol): string {
  if (!besluiten.length) return 'Geen.'
  return besluiten.map(({ naam, gronden, grondslag }) => `### ${naam}\n\n${gronden.length ? opsomming(gronden.map((g) => `${g.id}: ${g.tekst}${g.onderdelen ? ` Apart: ${g.onderdelen.join('; ')}.` : ''} (${g.grondslag})`)) : 'Het protocol noemt geen gronden.'}\n\nGrondslag: ${grondslag}.`).join('\n\n')
}

function proceduredoc(protocol: Protocol): string {
  const stand = new Map(protocol.standen.map(({ id, naam }) => [id, naam]))
  const bericht = new Map(protocol.berichten.map(({ id, naam }) => [id, naam]))
  return tabel(['Wie', 'In stand', 'Doet', 'Wordt', 'Voorwaarden', 'Termijnen', 'Berichten', 'Grondslag'], protocol.procedure.map((r) => [
    r.rol.map((rol) => PROCESROL_LABEL[rol]).join(', '), r.van.map((id) => stand.get(id) ?? id).join(', '), PROCESHANDELING_LABEL[r.handeling], r.naar ? (stand.get(r.naar) ?? r.naar) : 'blijft',
    [...(r.mits ? [`Alleen zolang loopt: ${naamVan(protocol, r.mits)}.`] : []), ...(r.eisen ?? []).map((eis) => EIS_ZIN[eis])].join(' '), klokken(protocol, r), (r.berichten ?? []).map((id) => bericht.get(id) ?? id).join(', '), r.grondslag,
  ]))
}

function klokken(protocol: Protocol, { start = [], stopt = [], verlengt = [], schorst = [], hervat = [] }: Procedureregel): string {
  const soorten: readonly (readonly [string, readonly string[]])[] = [['begint', start], ['eindigt', stopt], ['langer', verlengt], ['staat stil', schorst], ['loopt weer', hervat]]
  return soorten.filter(([, ids]) => ids.length).map(([wat, ids]) => `${wat}: ${ids.map((id) => naamVan(protocol, id)).join(', ')}`).join('; ')
}

function naamVan({ termijnen, gesteldeTermijnen }: Pick<Protocol, 'termijnen' | 'gesteldeTermijnen'>, id: string): string {
  return (termijnen[id] ?? gesteldeTermijnen[id])?.naam ?? id
}
