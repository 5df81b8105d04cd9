import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { ONDERZOEKSHANDELINGEN } from '@zelfonderzoek/validation/onderzoek/onderzoekshandeling'
import { PROCESHANDELING_LABEL, type Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Citaat } from '../ui/citaat.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import type { Onderzoeksdossier } from './laad-onderzoek.server.ts'

interface VerslagenProps { dossier: Pick<Onderzoeksdossier, 'onderzoeksverslagen'>, protocol: Protocol, handelingen: readonly string[], fouten: readonly Foutregel[], invoer: Record<string, string>, sleutel: string }

/** What experts, visits and studies brought, and the form for the kinds that the protocol knows. */
export function Verslagen({ dossier: { onderzoeksverslagen }, protocol, handelingen, fouten, invoer, sleutel }: VerslagenProps) {
  const kan = ONDERZOEKSHANDELINGEN.filter((handeling) => handelingen.includes(handeling))
  const fout = (veld: string) => foutVan(fouten, veld)
  return (
    <>
      <Kop niveau={2} id="verslagen">Deskundigen, bezoeken en bronnen</Kop>
      {protocol.onderzoeksvragen.length > 0 && <><Alinea>Het onderzoek beantwoordt deze vragen:</Alinea><Lijst punten={protocol.onderzoeksvragen} /></>}
      {onderzoeksverslagen.length === 0 && <Alinea>Hier staat nog niets.</Alinea>}
      {onderzoeksverslagen.map(({ id, handeling, op, wie, vraag, tekst, legitimatie }) => (
        <section key={id}>
          <Kop niveau={3}>{PROCESHANDELING_LABEL[handeling as Proceshandeling] ?? handeling}</Kop>
          <Alinea soort="klein">{datumLang(op)}{wie && `, ${wie}`}.{legitimatie && ' De toezichthouder heeft zich gelegitimeerd.'}</Alinea>
          {vraag && <Alinea>Vraag: {vraag}</Alinea>}
          <Citaat>{tekst}</Citaat>
        </section>
      ))}
      {kan.length > 0 && (
        <Uitklap kop="Iets toevoegen" open={['handeling', 'op', 'wie', 'tekst', 'legitimatie', 'vraag'].some((veld) => fout(veld))} klein={false}>
          <Formulier>
            <input type="hidden" name="sleutel" value={sleutel} />
            <Radiogroep name="handeling" label="Wat deed u?" waarde={invoer['handeling'] ?? kan[0]} fout={fout('handeling')} keuzes={kan.map((handeling) => ({ waarde: handeling, label: PROCESHANDELING_LABEL[handeling] }))} />
            <Datumveld name="op" label="Op welke dag?" waarde={invoer['op'] ?? ''} fout={fout('op')} />
            <Tekstveld name="wie" label="Met wie?" hulp="Functie of discipline, geen naam. Bij een deskundige verplicht." nietVerplicht defaultValue={invoer['wie'] ?? ''} fout={fout('wie')} />
            <Tekstgebied name="vraag" label="Wat wilde u weten?" nietVerplicht rows={2} defaultValue={invoer['vraag'] ?? ''} fout={fout('vraag')} />
            <Tekstgebied name="tekst" label="Wat leverde het op?" rows={6} defaultValue={invoer['tekst'] ?? ''} fout={fout('tekst')} />
            {kan.includes('ter_plaatse_onderzoeken') && <Veldgroep id="legitimatie" label="Bij een bezoek" fout={fout('legitimatie')}><Selectievak name="legitimatie" id="legitimatie-ja" value="ja" label="Ik heb mij gelegitimeerd (Awb art. 5:12)." defaultChecked={invoer['legitimatie'] === 'ja'} /></Veldgroep>}
            <Knoppen><Knop name="doe" value="verslag">Toevoegen</Knop></Knoppen>
          </Formulier>
        </Uitklap>
      )}
    </>
  )
}
