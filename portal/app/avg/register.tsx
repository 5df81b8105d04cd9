import { OMVANG, type Omvang } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { dag } from '../teksten/datum.ts'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Kop } from '../ui/kop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Status } from '../ui/status.tsx'
import type { Betrokkene } from './laad-betrokkenen.server.ts'
import { Verzoektabel } from './verzoektabel.tsx'
import { wieIsDat } from './woorden.ts'

interface RegisterProps { betrokkenen: readonly Betrokkene[], dossierId: string, zaaknummer: string, vandaag: string }

/** Everybody in the register of a dossier, with what each asked. */
export function Register({ betrokkenen, dossierId, zaaknummer, vandaag }: RegisterProps) {
  return betrokkenen.map((b, nr) => (
    <Paneel key={b.id} kopId={b.id}>
      <Kop niveau={2} alsNiveau={3} strak id={b.id}>{wieIsDat(b.hoedanigheid)}{b.gegevens?.naam && `: ${b.gegevens.naam}`}</Kop>
      {b.beperktOp && <p><Status vorm="streep" kleur="letop">Gebruik beperkt sinds {dag(b.beperktOp)}</Status><br /><span className="klein zacht">{OMVANG[b.omvang as Omvang]}</span></p>}
      {b.gewistOp && <p><Status vorm="heel">Gegevens gewist op {dag(b.gewistOp)}</Status></p>}
      {b.gegevens && (
        <Antwoordenlijst regels={[
          { vraag: 'Contact', antwoord: b.gegevens.contact || 'niet bekend' },
          { vraag: 'Geboortedatum', antwoord: b.gegevens.geboortedatum ? datumLang(b.gegevens.geboortedatum) : 'niet bekend' },
          { vraag: 'Versie', antwoord: b.versie === 1 ? '1' : `${b.versie}; de oudere versies zijn bewaard` },
        ]}
        />
      )}
      {b.verzoeken.length > 0 && <Verzoektabel titel={`Verzoeken van betrokkene ${nr + 1}`} verzoeken={b.verzoeken.map((v) => ({ ...v, dossierId, zaaknummer }))} vandaag={vandaag} />}
      <p className="alleen-scherm">
        <Koppeling href={`?verzoek=${b.id}#nieuw-verzoek`}>Verzoek vastleggen<span className="vh"> van {wieIsDat(b.hoedanigheid).toLowerCase()} {nr + 1}</span></Koppeling>
        {b.gegevens && <> · <Koppeling href={`?wijzig=${b.id}#persoon`}>Gegevens wijzigen<span className="vh"> van {wieIsDat(b.hoedanigheid).toLowerCase()} {nr + 1}</span></Koppeling></>}
        {' · '}<Koppeling href={`/dossier/${dossierId}/betrokkenen/${b.id}/inzage`}>Wie zag deze gegevens<span className="vh"> van {wieIsDat(b.hoedanigheid).toLowerCase()} {nr + 1}</span></Koppeling>
        {b.beperktOp && <> · <Koppeling href={`?ophef=${b.id}#opheffen`}>Beperking opheffen<span className="vh"> van {wieIsDat(b.hoedanigheid).toLowerCase()} {nr + 1}</span></Koppeling></>}
      </p>
    </Paneel>
  ))
}
