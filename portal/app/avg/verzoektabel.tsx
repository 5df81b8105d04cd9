import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { dagenTekst } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { Koppeling } from '../ui/koppeling.tsx'
import { Status } from '../ui/status.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { besluitnaam, soortnaam, wieIsDat } from './woorden.ts'

export interface Verzoekregel { id: string, dossierId: string, zaaknummer: string, hoedanigheid: string, soort: string, uiterlijkOp: string, identiteitOp?: string | null, verlengdOp?: string | null, besluit?: string | null }

/** Requests as a table, each with its term. */
export function Verzoektabel({ titel, verzoeken, vandaag, metDossier = false }: { titel: string, verzoeken: readonly Verzoekregel[], vandaag: string, metDossier?: boolean }) {
  return (
    <Tabel
      titel={titel} blokken
      kolommen={[{ naam: 'Verzoek' }, ...(metDossier ? [{ naam: 'Dossier' }] : []), { naam: 'Uiterlijk' }, { naam: 'Stand' }]}
      rijen={verzoeken.map((v) => ({
        sleutel: v.id,
        cellen: [
          <span key="v"><Koppeling href={`/dossier/${v.dossierId}/avg/${v.id}`}>{soortnaam(v.soort)}</Koppeling><br /><span className="klein zacht">{wieIsDat(v.hoedanigheid)}</span></span>,
          ...(metDossier ? [v.zaaknummer] : []),
          <span key="t">{datumLang(v.uiterlijkOp)}{!v.besluit && <><br /><span className="klein zacht">{dagenTekst(v.uiterlijkOp, vandaag)}{v.verlengdOp && ', verlengd'}</span></>}</span>,
          <Verzoekstand key="s" verzoek={v} vandaag={vandaag} />,
        ],
      }))}
    />
  )
}

function Verzoekstand({ verzoek: { besluit, uiterlijkOp, identiteitOp }, vandaag }: { verzoek: Verzoekregel, vandaag: string }) {
  if (besluit) return <Status vorm={besluit === 'geweigerd' ? 'streep' : besluit === 'deels' ? 'half' : 'heel'}>{besluitnaam(besluit)}</Status>
  if (uiterlijkOp < vandaag) return <Status vorm="alarm" kleur="fout">Te laat</Status>
  return identiteitOp ? <Status vorm="bezig">Besluit nemen</Status> : <Status vorm="klok">Identiteit vaststellen</Status>
}
