import { bouwBoom, leesvolgorde, oorzaaknummers } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { ECM_CODE_LIJST, ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { keuzes, KLASSE_LABEL, OORZAAKSOORT_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Formulier } from '../../formulier/formulier.tsx'
import { Keuzelijst } from '../../ui/keuzelijst.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

const LEEG: Basisoorzaak = { id: '', ouderId: null, volgorde: 0, tekst: '', soort: 'basisoorzaak', klasse: '', ecmCode: '', versie: 0 }

/** The causes as a list in the order of the tree; each opens to a form of its own. */
export function Oorzaken({ oorzaken, adres }: { oorzaken: readonly Basisoorzaak[], adres: string }) {
  const nummers = oorzaaknummers(oorzaken)
  const volgorde = leesvolgorde(bouwBoom(oorzaken))
  return (
    <section id="lijst" className="records">
      <Kop niveau={2} strak>De oorzaken</Kop>
      <p>Begin met wat er misging (directe oorzaak). Vraag dan steeds: waardoor kon dat? Wat u dan vindt, hangt daaronder.</p>
      {volgorde.length === 0 && <p className="zacht">Er staat nog geen oorzaak.</p>}
      {volgorde.map((tak) => {
        const { oorzaak } = tak
        return (
          <Uitklap key={oorzaak.id} klein={false} kop={`${nummers.get(oorzaak.id) ?? ''} ${oorzaak.tekst || 'Oorzaak zonder tekst'}`}>
            <Oorzaakformulier oorzaak={oorzaak} oorzaken={oorzaken} nummers={nummers} adres={adres} />
          </Uitklap>
        )
      })}
      <Uitklap klein={false} kop="Oorzaak toevoegen" open={volgorde.length === 0}>
        <Oorzaakformulier oorzaak={LEEG} oorzaken={oorzaken} nummers={nummers} adres={adres} />
      </Uitklap>
    </section>
  )
}

interface OorzaakformulierProps { oorzaak: Basisoorzaak, oorzaken: readonly Basisoorzaak[], nummers: ReadonlyMap<string, string>, adres: string }

function Oorzaakformulier({ oorzaak, oorzaken, nummers, adres }: OorzaakformulierProps) {
  const eigen = (veld: string) => `${oorzaak.id || 'nieuw'}-${veld}`
  return (
    <Formulier action={adres}>
      <input type="hidden" name="id" value={oorzaak.id} />
      <input type="hidden" name="versie" value={oorzaak.versie} />
      <Tekstgebied id={eigen('tekst')} name="tekst" label="De oorzaak" rows={3} defaultValue={oorzaak.tekst} />
      <Radiogroep id={eigen('soort')} name="soort" label="Soort" keuzes={keuzes(OORZAAKSOORT_LABEL)} waarde={oorzaak.soort} vorm="naast" />
      <Radiogroep id={eigen('klasse')} name="klasse" label="Klasse" keuzes={keuzes(KLASSE_LABEL)} waarde={oorzaak.klasse} vorm="naast" />
      <Keuzelijst id={eigen('ecmCode')} name="ecmCode" label="Code (PRISMA)" nietVerplicht leeg="Geen code" keuzes={ECM_CODE_LIJST.map((code) => ({ waarde: code, label: `${code}: ${ECM_CODES[code].naam}` }))} defaultValue={oorzaak.ecmCode} />
      <Keuzelijst
        id={eigen('ouderId')} name="ouderId" label="Hangt onder" leeg="de gebeurtenis zelf" defaultValue={oorzaak.ouderId ?? ''}
        keuzes={oorzaken.filter((o) => o.id !== oorzaak.id).map((o) => ({ waarde: o.id, label: `${nummers.get(o.id) ?? ''} ${o.tekst}` }))}
      />
      <Knoppen>
        <Knop name="doe" value="oorzaak:bewaar" klein>{oorzaak.id ? 'Oorzaak opslaan' : 'Oorzaak toevoegen'}</Knop>
        {oorzaak.id && <Knop name="doe" value="oorzaak:weg" soort="stil" klein>Weghalen, met wat eronder hangt</Knop>}
      </Knoppen>
    </Formulier>
  )
}
