import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { Beslisbegin } from '../../beslishulp/beslisbegin.tsx'
import { Beslisuitkomst } from '../../beslishulp/beslisuitkomst.tsx'
import { Beslisvraag } from '../../beslishulp/beslisvraag.tsx'
import { meegenomen, volgBeslishulp } from '../../beslishulp/volg-beslishulp.ts'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { datumUitFormulier } from '../../ui/datumtekst.ts'
import { type Foutregel, Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.fouten.length ? 'Fout: ' : ''}${paginatitel('Moet ik dit melden?')}` }]

/** Everything is in the address: nothing is stored and nobody has to log in. */
export async function loader({ request }: LoaderFunctionArgs) {
  const adres = new URL(request.url).searchParams
  return { zoek: adres.toString(), vandaag: vandaag(), fouten: foutenVan(adres, vandaag()) }
}

function foutenVan(zoek: URLSearchParams, op: string): Foutregel[] {
  const stap = volgBeslishulp(zoek, op)
  const gevraagd = zoek.get('gevraagd')
  if (stap.soort === 'begin' && gevraagd === 'begin') {
    return [...(stap.gemeente ? [] : [{ veld: 'gemeente', tekst: 'Kies de gemeente die de beschikking gaf.' }]), ...(stap.voorziening ? [] : [{ veld: 'voorziening', tekst: 'Kies de soort ondersteuning.' }])]
  }
  if (stap.soort === 'vraag' && gevraagd === stap.vraag?.id) return [{ veld: 'antwoord', tekst: 'Kies een antwoord. Twijfelt u? Kies dan “Ik twijfel”.' }]
  const datum = datumUit(zoek)
  if (stap.soort === 'uitkomst' && zoek.has('datum-dag') && (!isDatum(datum) || datum > op)) return [{ veld: 'datum', tekst: 'Vul een datum in die bestaat en niet na vandaag ligt.' }]
  return []
}

function datumUit(zoek: URLSearchParams): string {
  const formulier = new FormData()
  for (const [naam, waarde] of zoek) formulier.append(naam, waarde)
  return datumUitFormulier(formulier, 'datum')
}

export default function Beslishulp() {
  const { zoek, vandaag: op, fouten } = useLoaderData<typeof loader>()
  const adres = new URLSearchParams(zoek)
  const stap = volgBeslishulp(adres, op)
  const mee = meegenomen(adres)
  const datum = datumUit(adres)
  const naarMelding = new URLSearchParams({ gemeente: stap.gemeente, voorziening: stap.voorziening, soort: stap.uitkomst?.uitkomst ?? '', ...(isDatum(datum) && stap.protocol?.meldtermijnVanaf === 'gebeurtenis' ? { datum } : {}) })
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      <MetKantlijn
        kantNaam="Uw antwoorden tot nu"
        kant={(
          <>
            {stap.gegeven.length > 0 && (
              <>
                <Kop niveau={2} alsNiveau={3} strak>Uw antwoorden tot nu</Kop>
                <ul className="boomlijst klein">
                  {stap.gegeven.map(({ vraag, antwoord, terug }) => (
                    <li key={vraag}><strong>{vraag}</strong><br />{antwoord} · <Koppeling href={terug}>Wijzigen<VisueelVerborgen> {vraag}</VisueelVerborgen></Koppeling></li>
                  ))}
                </ul>
              </>
            )}
            <Paneel><Alinea><strong>Is er nu gevaar?</strong> Bel 112. De melding kan later.</Alinea></Paneel>
            <Alinea soort="klein">Deze beslishulp bewaart niets.</Alinea>
          </>
        )}
      >
        {stap.soort === 'begin' && <Beslisbegin gemeente={stap.gemeente} voorziening={stap.voorziening} fouten={fouten} />}
        {stap.soort === 'buiten' && stap.mandaat && 'advies' in stap.mandaat && (
          <>
            <Alinea soort="boven">Beslishulp</Alinea>
            <Kop niveau={1}>Hier kunt u dit niet melden</Kop>
            <Melding soort="letop" kop="Bij wie u wel moet zijn"><p>{stap.mandaat.advies}</p></Melding>
            <Alinea><Koppeling href="/beslishulp">Kies een andere gemeente of ondersteuning</Koppeling></Alinea>
          </>
        )}
        {stap.vraag && <Beslisvraag vraag={stap.vraag} nummer={stap.gegeven.length + 1} mee={mee} fout={fouten.find(({ veld }) => veld === 'antwoord')?.tekst} />}
        {stap.uitkomst && stap.protocol && stap.mandaat?.uitkomst === 'gevonden' && (
          <Beslisuitkomst
            uitkomst={stap.uitkomst} protocol={stap.protocol} instantie={stap.mandaat.mandaat.instantie} datum={datum}
            datumFout={fouten.find(({ veld }) => veld === 'datum')?.tekst} mee={mee} meldadres={`/melding?${naarMelding}`} consultadres={stap.protocol.soort === 'toezicht' ? `/consult/nieuw?${new URLSearchParams(mee)}` : ''}
          />
        )}
      </MetKantlijn>
    </>
  )
}
