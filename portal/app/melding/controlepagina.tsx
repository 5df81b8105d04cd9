import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Knop } from '../ui/knop.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Melding } from '../ui/melding.tsx'
import { Bijlagenlijst } from './bijlagen.tsx'
import type { Meldinggegevens } from './laad-melding.server.ts'
import { Meldinglezing } from './meldinglezing.tsx'
import { Persoonsgegevens } from './persoonsgegevens.tsx'
import { meldinggroepen } from './regels.ts'

/** Every answer once more, and then send. What is still missing is said in words. */
export function Controlepagina({ gegevens }: { gegevens: Meldinggegevens }) {
  const { id, melding, versie, sleutel, fouten, laat, langGeleden, uiterlijkOp, toezichthouder, aanvullen, concept } = gegevens
  const { teksten } = protocolversie(gegevens.protocol)
  const adres = `/melding/${id}`
  const formulier = concept ? adres : `${adres}?stap=wijzigen`
  return (
    <>
      <Kop niveau={1}>Controleer uw melding</Kop>
      {laat && uiterlijkOp && (
        <Melding soort="letop" kop="Deze melding is te laat">
          <p>De laatste dag was {datumVoluit(uiterlijkOp)}. {teksten.meldplicht} {teksten.laat}</p>
        </Melding>
      )}
      {langGeleden && (
        <Melding soort="letop" kop="Klopt de datum van de gebeurtenis?">
          <p>U vulde {datumVoluit(melding.datumGebeurtenis)} in. Dat is meer dan tien jaar geleden. Klopt het, dan kunt u gewoon versturen. Zo niet: <Koppeling href={`${formulier}#datumGebeurtenis-dag`}>pas de datum aan</Koppeling>.</p>
        </Melding>
      )}
      <Persoonsgegevens gevonden={gegevens.persoonsgegevens} groepen={meldinggroepen(melding)} formulier={formulier} />
      <Meldinglezing melding={melding} wijzigen={formulier} />
      <Bijlagenlijst dossierId={id} bijlagen={gegevens.bijlagen} />
      {fouten.length > 0
        ? (
            <Melding soort="letop" kop="Versturen kan nog niet">
              <p>Dit ontbreekt nog:</p>
              <Lijst punten={fouten.map(({ veld, tekst }) => <Koppeling key={veld} href={`${formulier}#${veld}`}>{tekst}</Koppeling>)} />
            </Melding>
          )
        : (
            <Formulier action={`${adres}?stap=controleren`}>
              <input type="hidden" name="versie" value={versie} />
              <input type="hidden" name="sleutel" value={sleutel} />
              {!concept && aanvullen && <input type="hidden" name="aanvullen" value="ja" />}
              <Alinea>U verstuurt de melding aan {toezichthouder}. Daarna kunt u de melding niet meer wijzigen.</Alinea>
              <Knoppen>
                <Knop name="doe" value="versturen">Melding versturen</Knop>
                <KnopLink soort="stil" href={formulier}>Terug naar de melding</KnopLink>
              </Knoppen>
            </Formulier>
          )}
    </>
  )
}
