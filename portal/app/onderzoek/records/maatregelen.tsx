import { bouwBoom, leesvolgorde, oorzaaknummers } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { ALLEEN_ZWAK, STERKTE_LABEL } from '@zelfonderzoek/validation/verbetermaatregel/lenswoorden'
import { maatregelnummers, opNummer } from '@zelfonderzoek/validation/verbetermaatregel/nummers'
import { beoordeelMaatregel } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { maatregeltekst } from '@zelfonderzoek/validation/verbetermaatregel/smart/maatregeltekst'
import { alleenZwak } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/alleen-zwak'
import { bepaalSterkte } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/bepaal-sterkte'
import { STATUS_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Aanvullingsvraag } from '../formulier/sectieformulier.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Status } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Dekkingstabel } from './dekkingstabel.tsx'
import { Maatregelbevindingen } from './maatregelbevindingen.tsx'
import { Maatregelformulier } from './maatregelformulier.tsx'
import type { RecordsProps } from './oorzaken.tsx'
import { Recordconflict } from './recordconflict.tsx'
import { MELDINGPLEK, recordadres } from './recordkeuze.ts'
import { Recordvraag } from './recordvraag.tsx'
import { Recordmelding } from './recordmelding.tsx'
import { maatregelUitGetypt } from './record-uit-getypt.ts'
import { VerwijderdLijst } from './verwijderd.tsx'

const LEEG: Verbetermaatregel = { id: '', volgorde: 0, wat: '', voorWie: '', eigenaar: '', datum: '', norm: '', middelen: '', borging: '', status: '', oorzaakIds: [], versie: 0 }

/** Which cause is covered, the measures in a table, and the form of one measure. */
export function Maatregelen({ rapport, blad: { keuze, melding, terug, verwijderd }, adres, weigering, tekst }: RecordsProps) {
  const { basisoorzaken } = rapport
  const lijst = opNummer(rapport.verbetermaatregelen)
  const nummers = maatregelnummers(lijst)
  const oorzaaknrs = oorzaaknummers(basisoorzaken)
  const id = weigering ? weigering.getypt.find(([naam]) => naam === 'id')?.[1] : keuze.open
  const open = lijst.find((m) => m.id === id)
  const voor = basisoorzaken.find((o) => o.id === keuze.bij)
  const begin = open ?? { ...LEEG, oorzaakIds: voor ? [voor.id] : [] }
  const getypt = weigering ? maatregelUitGetypt(weigering, begin) : begin
  const fouten = Object.fromEntries((weigering?.fouten ?? []).map(({ veld, bericht }) => [veld, bericht]))
  return (
    <section className="records" aria-label="Maatregelen" id="vraag-verbetermaatregelen">
      {tekst && <Aanvullingsvraag tekst={tekst} />}
      {alleenZwak(lijst) && <Melding soort="letop" kop={ALLEEN_ZWAK.kop}><p>{ALLEEN_ZWAK.zin}</p><p className="klein">{ALLEEN_ZWAK.grondslag} <a href="/zo-werkt-de-controle#sterkte">Sterke en zwakke maatregelen</a></p></Melding>}
      <Dekkingstabel rapport={rapport} adres={adres} />
      <Kop niveau={2} id="lijst">Uw maatregelen</Kop>
      {melding && <Recordmelding adres={adres} tekst={melding} terug={terug ? { soort: 'maatregel', id: terug } : undefined} />}
      {lijst.length === 0
        ? <p className="zacht">Er staat nog geen maatregel. Begin hieronder met de eerste.</p>
        : (
            <Tabel
              titel="Uw maatregelen" blokken
              kolommen={[{ naam: 'Maatregel' }, { naam: 'SMART' }, { naam: 'Sterkte' }, { naam: 'Voor' }, { naam: 'Eigenaar' }, { naam: 'Klaar op' }, { naam: 'Stand' }, { naam: 'Handeling', verborgen: true }]}
              rijen={lijst.map((m) => ({
                sleutel: m.id,
                ...(m.id === open?.id && { nadruk: 'gekozen' as const }),
                cellen: [
                  <span key="w"><strong>{nummers.get(m.id)}</strong> {m.wat.trim() || 'Nog zonder tekst'}</span>,
                  `${beoordeelMaatregel(maatregeltekst(m)).filter(({ uitkomst }) => uitkomst === 'ja').length} van 5`,
                  <Sterktewoord key="k" tekst={m.wat} />,
                  m.oorzaakIds.map((o) => oorzaaknrs.get(o)).filter(Boolean).join(', ') || <Leeg key="o" />,
                  m.eigenaar.trim() || <Leeg key="e" />,
                  isDatum(m.datum) ? datumLang(m.datum) : m.datum.trim() || <Leeg key="d" />,
                  m.status ? STATUS_LABEL[m.status].toLowerCase() : <Leeg key="s" />,
                  m.id === open?.id ? <Status key="h" vorm="bezig">nu open</Status> : <Koppeling key="h" href={recordadres(adres, { open: m.id }, `${m.id}-wat`)}>Open<span className="vh"> {nummers.get(m.id)}</span></Koppeling>,
                ],
              }))}
            />
          )}
      <VerwijderdLijst lijst={verwijderd} soort="maatregel" adres={adres} />
      {weigering?.conflict && <Recordconflict conflict={weigering.conflict} nummer={nummers.get(open?.id ?? '') ?? ''} oorzaken={basisoorzaken} />}
      <MetKantlijn kantNaam="Wat de controle vindt" kant={<><Maatregelbevindingen rapport={rapport} maatregel={open} getypt={getypt} /><Recordvraag nummer={9} rapport={rapport} tekst={tekst} /></>}>
        <Maatregelformulier
          key={begin.id + begin.oorzaakIds.join()} maatregel={getypt} nummer={nummers.get(begin.id) ?? ''} rand={open ? rand(lijst, open) : ''}
          oorzaken={leesvolgorde(bouwBoom(basisoorzaken)).map(({ oorzaak }) => ({ oorzaak, nummer: oorzaaknrs.get(oorzaak.id) ?? '' }))} adres={adres} fouten={fouten}
          {...(melding && { meldingId: MELDINGPLEK })}
        />
      </MetKantlijn>
    </section>
  )
}

/** How strong a measure is, in one word. */
function Sterktewoord({ tekst }: { tekst: string }) {
  const oordeel = bepaalSterkte(tekst)
  return oordeel ? <Status vorm={oordeel.sterkte === 'sterk' ? 'heel' : oordeel.sterkte === 'middel' ? 'half' : 'leeg'} kleur={oordeel.sterkte === 'zwak' ? 'letop' : 'goed'} licht>{STERKTE_LABEL[oordeel.sterkte]}</Status> : <span className="zacht">niet herkend</span>
}

function Leeg() {
  return <span className="zacht">nog leeg</span>
}

function rand(lijst: readonly Verbetermaatregel[], m: Verbetermaatregel): string {
  return [lijst[0] === m && 'omhoog', lijst.at(-1) === m && 'omlaag'].filter(Boolean).join(' ')
}
