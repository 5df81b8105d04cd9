import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { Mailstand } from '../bericht/mailstand.tsx'
import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import type { Toezichtdossier } from './laad-dossier.server.ts'

/** The report, once per round. */
export function Rondes({ id, indieningen }: { id: string, indieningen: Toezichtdossier['indieningen'] }) {
  if (indieningen.length === 0) return <Alinea>De aanbieder heeft nog geen rapport ingediend.</Alinea>
  return (
    <Tabel
      titel="Ingediende rapporten" blokken
      kolommen={[{ naam: 'Ronde' }, { naam: 'Ingediend' }, { naam: 'Door' }, { naam: 'Beoordeeld' }]}
      rijen={indieningen.map(({ id: sleutel, ronde, ingediendOp, ingediendDoor, oordelen }) => ({
        sleutel,
        cellen: [
          <Koppeling key="r" href={`/dossier/${id}/beoordeling/1${ronde === indieningen.length ? '' : `?ronde=${ronde}`}`}>Rapport van ronde {ronde}</Koppeling>,
          momentVoluit(ingediendOp), ingediendDoor.functie,
          `${oordelen.filter((o) => o.oordeel).length} van ${ASPECT_IDS.length} aspecten`,
        ],
      }))}
    />
  )
}

const BESLUIT: Record<string, string> = { beeindigen: 'Onderzoek beëindigd', aanvullen: 'Aanvulling gevraagd' }

/** Decisions with their words. */
export function Besluiten({ protocol, besluiten }: { protocol: Protocol, besluiten: Toezichtdossier['besluiten'] }) {
  return besluiten.map(({ id, soort, genomenOp, genomenDoor, gronden, motivering, weergave, conclusies, maatregelen, advies }) => (
    <Uitklap key={id} klein={false} kop={`${BESLUIT[soort] ?? protocol.besluiten.find((b) => b.id === soort)?.naam ?? soort}, ${momentVoluit(genomenOp)}`}>
      <Antwoordenlijst
        regels={[...(gronden as unknown as { grond: string, motivering: string }[]).map(({ grond, motivering: waarom }) => ['Grond', [grondtekst(protocol, grond), waarom].filter(Boolean).join(' ')]), ['Motivering', motivering], ['Weergave van het onderzoek', weergave], ['Conclusies', conclusies], ['Maatregelen', maatregelen], ['Advies aan het college', advies]]
          .filter(([, tekst]) => tekst)
          .map(([vraag, tekst]) => ({ vraag, antwoord: tekst, rapport: true }))}
      />
      <Alinea soort="klein">Genomen door: {genomenDoor.functie}</Alinea>
    </Uitklap>
  ))
}

function grondtekst(protocol: Protocol, id: string): string {
  return protocol.besluiten.flatMap(({ gronden }) => gronden).find((grond) => grond.id === id)?.tekst ?? id
}

/** Berichten of this dossier, to and from. */
export function Berichten({ berichten }: { berichten: Toezichtdossier['berichten'] }) {
  if (berichten.length === 0) return <Alinea>Er zijn nog geen berichten.</Alinea>
  return (
    <Tabel
      titel="Berichten in dit dossier" blokken
      kolommen={[{ naam: 'Onderwerp' }, { naam: 'Van' }, { naam: 'Aan' }, { naam: 'Verzonden' }, { naam: 'E-mail' }, { naam: 'Gelezen' }]}
      rijen={berichten.map(({ id, onderwerp, van, aan, verzondenOp, gelezenOp, mailStand, mailStandOp }) => ({
        sleutel: id,
        cellen: [<Koppeling key="o" href={`/berichten/${id}`}>{onderwerp}</Koppeling>, van.naam, aan.naam, momentVoluit(verzondenOp), <Mailstand key="m" stand={mailStand} op={mailStandOp} />, gelezenOp ? momentVoluit(gelezenOp) : 'nog niet'],
      }))}
    />
  )
}

/** Requests for more time, with what was decided. */
export function Uitstelverzoeken({ verzoeken }: { verzoeken: Pick<Toezichtdossier, 'uitstelverzoeken'>['uitstelverzoeken'] }) {
  return verzoeken.map(({ id, gevraagdTot, gevraagdOp, reden, besluit, besluitReden, toegekendTot }) => (
    <section key={id}>
      <Kop niveau={2} alsNiveau={3}>Verzoek van {momentVoluit(gevraagdOp)}</Kop>
      <Antwoordenlijst
        regels={[
          { vraag: 'Gevraagd tot en met', antwoord: datumVoluit(gevraagdTot) },
          { vraag: 'Reden', antwoord: reden, rapport: true },
          { vraag: 'Besluit', antwoord: besluit === 'toegekend' && toegekendTot ? `Uitstel tot en met ${datumVoluit(toegekendTot)}` : besluit ? 'Geen uitstel' : 'Nog niet besloten' },
          ...(besluitReden ? [{ vraag: 'Reden van het besluit', antwoord: besluitReden, rapport: true }] : []),
        ]}
      />
    </section>
  ))
}
