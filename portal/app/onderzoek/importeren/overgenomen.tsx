import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import type { Overnameregel, Overnameuitkomst } from '@zelfonderzoek/validation/zelfonderzoek/overname'
import { Formulier } from '../../formulier/formulier.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { Knop } from '../../ui/knop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Status, type Vorm } from '../../ui/status.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { Importstand } from './importstand.tsx'
import type { Overnameblad } from './neem-over.server.ts'

const WOORD: Record<Overnameregel['soort'], readonly [Vorm, string]> = {
  gezet: ['heel', 'Tekst toegevoegd'],
  stond_er: ['streep', 'Stond er al'],
  geweigerd: ['alarm', 'Niet toegevoegd'],
}

interface OvergenomenProps { uitkomst: Overnameuitkomst, blad: Overnameblad, onderzoekId: string, /** Of the page with the mapping. */ adres: string, /** Of this page; none when it was taken back already. */ terug: string | null }

/** What became of the report, item by item, what stayed behind, and the way back. */
export function Overgenomen({ uitkomst: { secties, maatregelen, oorzaken, geweigerd: mislukt }, blad, onderzoekId, adres, terug }: OvergenomenProps) {
  const { achtergebleven } = blad
  const regels = CHECKLIST.flatMap(({ nummer, titel }) => {
    const teLang = blad.teLang[nummer]
    const regel = teLang ? tekstTeLang(nummer, teLang) : secties.find((s) => s.nummer === nummer)
    return regel ? [{ ...regel, titel, stukken: blad.stukken[nummer] ?? 0 }] : []
  })
  const geweigerd = regels.filter(({ soort }) => soort === 'geweigerd')
  const niet = geweigerd.length + mislukt.length > 0
  const erbij = [oorzaken && telwoord(oorzaken, 'basisoorzaak', 'basisoorzaken'), maatregelen && telwoord(maatregelen, 'maatregel', 'maatregelen')].filter(Boolean)
  return (
    <>
      <Alinea soort="boven">Stap 3 van 3: overgenomen</Alinea>
      <Kop niveau={1}>{niet ? 'Niet alles is overgenomen' : 'Uw rapport is overgenomen'}</Kop>
      <Alinea soort="lood">{regels.some(({ soort }) => soort !== 'geweigerd') && `De tekst uit ${blad.naam} staat nu per onderdeel bij ‘Overige tekst’. `}{erbij.length > 0 && `Erbij kwamen: ${erbij.join(' en ')}.`}</Alinea>
      {regels.some(({ collega }) => collega) && (
        <Melding soort="letop" kop="Er is intussen ook door iemand anders geschreven" role="status">
          <p>Die tekst staat er nog. De tekst uit uw rapport staat erachter.</p>
          <ul>{regels.filter(({ collega }) => collega).map(({ nummer, titel, collega }) => <li key={nummer}>{nummer}. {titel}: gewijzigd door {collega}</li>)}</ul>
        </Melding>
      )}
      {mislukt.length > 0 && <Melding soort="fout" kop="Niet elke oorzaak of maatregel is toegevoegd"><ul>{mislukt.map((bericht, n) => <li key={n}>{bericht}</li>)}</ul></Melding>}
      <ul className="bestanden">
        {regels.map(({ nummer, titel, soort, bericht, stukken }) => (
          <li key={nummer}>
            <div><Koppeling href={`/onderzoeken/${onderzoekId}/onderdeel/${nummer}#vrijeTekst`}>{nummer}. {titel}</Koppeling>{bericht ? <span className="klein">{bericht}</span> : <span className="klein zacht">{telwoord(stukken, 'blok', 'blokken')}</span>}</div>
            <Status vorm={WOORD[soort][0]}>{WOORD[soort][1]}</Status>
          </li>
        ))}
      </ul>
      {regels.length === 0 && <p>Geen enkel blok hoort bij een onderdeel. Er is dus niets toegevoegd.</p>}
      {achtergebleven.aantal === 0 ? <p>Elk blok van uw rapport heeft een plaats gekregen.</p> : (
        <Uitklap kop={`${telwoord(achtergebleven.aantal, 'blok is', 'blokken zijn')} niet overgenomen: u gaf ze geen onderdeel`} klein={false}>
          <p>Deze tekst staat nog in het bestand bij uw dossier.</p>
          <ul>{achtergebleven.teksten.map((tekst, n) => <li key={n} className="rapport">{tekst}</li>)}</ul>
        </Uitklap>
      )}
      {terug && (
        <Formulier action={terug}>
          <p>Is dit niet wat u wilde? Dan zetten wij terug wat er stond. Wat daarna is veranderd, blijft staan.</p>
          <Knop soort="stil" id="terugdraaien" name="doe" value="import:terugdraaien">Overnemen ongedaan maken</Knop>
        </Formulier>
      )}
      <Knoppen>
        <KnopLink href={`/onderzoeken/${onderzoekId}`}>Naar uw onderzoek</KnopLink>
        {(niet || regels.length === 0) && <Formulier action={adres}><Importstand stand={blad} /><Knop soort="stil" name="doe" value="import:indelen">Terug naar de indeling</Knop></Formulier>}
      </Knoppen>
    </>
  )
}

const tekstTeLang = (nummer: number, teveel: number): Overnameregel => ({
  nummer, soort: 'geweigerd', collega: null, bericht: `De tekst is ${teveel} ${teveel === 1 ? 'teken' : 'tekens'} te lang voor dit onderdeel. Geef blokken een ander onderdeel. De tekst staat nog in het bestand.`,
})

const telwoord = (aantal: number, een: string, meer: string): string => (aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`)
