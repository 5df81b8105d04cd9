import type { Zelfonderzoek } from '../zelfonderzoek/model.ts'
import { aanwezig, type AspectUitkomst, beoordeelTekst, kort, tekort } from './oordeel.ts'

/** Item 7: root causes, method and classification. */
export function controleerOorzaken({ secties, basisoorzaken }: Zelfonderzoek): AspectUitkomst[] {
  const basis = basisoorzaken.filter((o) => o.soort === 'basisoorzaak' && o.tekst.trim())
  const zonder = basis.find((o) => !o.klasse)
  const gevonden = basis.map((o) => kort(o.tekst)).join('; ')
  return [
    basis.length ? aanwezig('7.basisoorzaken', gevonden)
      : tekort('7.basisoorzaken', basisoorzaken.length ? 'gedeeltelijk' : 'ontbreekt', 'geen_basisoorzaak', { veld: 'basisoorzaken' }, { aantal: basisoorzaken.length }, basisoorzaken[0]?.tekst),
    beoordeelTekst('7.methode_toegepast', secties[7].methodeToegepast, 'methodeToegepast', secties[7].vrijeTekst),
    basis.length === 0 ? tekort('7.classificatie', 'ontbreekt', 'geen_basisoorzaak', { veld: 'basisoorzaken' }, { aantal: 0 })
      : !zonder ? aanwezig('7.classificatie', basis.map((o) => o.klasse).join(', '))
        : tekort('7.classificatie', basis.some((o) => o.klasse) ? 'gedeeltelijk' : 'ontbreekt', 'oorzaak_zonder_klasse', { veld: 'basisoorzaken', rij: zonder.id }, { aantal: basis.filter((o) => o.klasse).length, totaal: basis.length, tekst: kort(zonder.tekst) }),
  ]
}

/** Item 8: the conclusions. */
export function controleerConclusies({ secties }: Zelfonderzoek): AspectUitkomst[] {
  return [beoordeelTekst('8.conclusies', secties[8].conclusies, 'conclusies', secties[8].vrijeTekst)]
}

/** Item 9: measures, their link with the causes, and what was done and what is to come. */
export function controleerMaatregelen({ verbetermaatregelen }: Zelfonderzoek): AspectUitkomst[] {
  const er = verbetermaatregelen.filter((m) => m.wat.trim())
  if (er.length === 0) {
    return (['9.maatregelen', '9.aansluiting_basisoorzaken', '9.getroffen_en_voorgenomen'] as const).map((aspect) => tekort(aspect, 'ontbreekt', 'geen_maatregel', { veld: 'verbetermaatregelen' }))
  }
  return [volledig(er), aansluiting(er), soorten(er)]
}

function volledig(er: Zelfonderzoek['verbetermaatregelen']): AspectUitkomst {
  for (const m of er) {
    const mist = [[m.eigenaar, 'wie dit doet'], [m.datum, 'wanneer het klaar is'], [m.norm, 'waaraan u ziet dat het gelukt is']].filter(([waarde]) => !waarde?.trim()).map(([, wat]) => wat)
    if (mist.length) return tekort('9.maatregelen', 'gedeeltelijk', 'maatregel_onvolledig', { veld: 'verbetermaatregelen', rij: m.id }, { tekst: kort(m.wat), wat: mist.join(', ') }, m.wat)
  }
  return aanwezig('9.maatregelen', er.map((m) => kort(m.wat)).join('; '))
}

function aansluiting(er: Zelfonderzoek['verbetermaatregelen']): AspectUitkomst {
  const los = er.find((m) => m.oorzaakIds.length === 0)
  if (!los) return aanwezig('9.aansluiting_basisoorzaken', `${er.length} maatregelen zijn gekoppeld`)
  const ergens = er.some((m) => m.oorzaakIds.length)
  return tekort('9.aansluiting_basisoorzaken', ergens ? 'gedeeltelijk' : 'ontbreekt', 'maatregel_zonder_oorzaak', { veld: 'verbetermaatregelen', rij: los.id }, { tekst: kort(los.wat) })
}

function soorten(er: Zelfonderzoek['verbetermaatregelen']): AspectUitkomst {
  const getroffen = er.filter((m) => m.status === 'getroffen').length
  const voorgenomen = er.filter((m) => m.status === 'voorgenomen').length
  if (getroffen && voorgenomen && getroffen + voorgenomen === er.length) return aanwezig('9.getroffen_en_voorgenomen', `${getroffen} al genomen, ${voorgenomen} komen nog`)
  if (!getroffen && !voorgenomen) return tekort('9.getroffen_en_voorgenomen', 'ontbreekt', 'keuze_ontbreekt', { veld: 'verbetermaatregelen' })
  const [soort, andere] = getroffen >= voorgenomen ? ['al genomen', 'die nog komt'] : ['nog te nemen', 'die al is genomen']
  return tekort('9.getroffen_en_voorgenomen', 'gedeeltelijk', 'alleen_een_soort', { veld: 'verbetermaatregelen' }, { soort, andere })
}
