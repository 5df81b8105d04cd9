import type { ConsultQuery } from '@zelfonderzoek/schema'
import { GEMEENTE_NAAM } from '@zelfonderzoek/validation/mandaat/gemeente'
import { VOORZIENINGSOORT_LABEL, type Voorzieningsoort } from '@zelfonderzoek/validation/melding/model'
import { momentVoluit } from '../teksten/datum.ts'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Kop } from '../ui/kop.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { ADVIES_LABEL } from './consultstand.ts'

type Consult = NonNullable<ConsultQuery['consult']>

/** A consult from question to end, in the order in which it went. */
export function Consultlezing({ consult }: { consult: Consult }) {
  const { vraag, gevraagdOp, gevraagdDoor, aanbieder, toezichthouder, gemeentecode, voorzieningsoort, advies, antwoord, beantwoordOp, beantwoordDoor, afloop, reden, afgerondOp } = consult
  const antwoorden = consult.antwoorden as unknown as { vraag: string, antwoord: string }[]
  return (
    <>
      <Kop niveau={2}>De vraag</Kop>
      <Antwoordenlijst
        regels={[
          { vraag: 'Van', antwoord: `${aanbieder.naam} (${gevraagdDoor.functie}), ${momentVoluit(gevraagdOp)}` },
          { vraag: 'Aan', antwoord: toezichthouder.naam },
          { vraag: 'Gemeente en ondersteuning', antwoord: `${GEMEENTE_NAAM[gemeentecode] ?? gemeentecode}, ${VOORZIENINGSOORT_LABEL[voorzieningsoort as Voorzieningsoort].toLowerCase()}` },
          ...(antwoorden.length > 0 ? [{ vraag: 'In de beslishulp', antwoord: <Lijst punten={antwoorden.map((een) => `${een.vraag} ${een.antwoord}`)} /> }] : []),
          { vraag: 'Waarover twijfel is', antwoord: vraag, rapport: true },
        ]}
      />
      {beantwoordOp && (
        <>
          <Kop niveau={2}>Het advies</Kop>
          <Antwoordenlijst
            regels={[
              { vraag: 'Advies', antwoord: <strong>{ADVIES_LABEL[advies ?? '']}</strong> },
              { vraag: 'Waarom', antwoord, rapport: true },
              { vraag: 'Door', antwoord: `${beantwoordDoor?.functie ?? ''}, ${momentVoluit(beantwoordOp)}` },
            ]}
          />
        </>
      )}
      {afgerondOp && (
        <>
          <Kop niveau={2}>Hoe het afliep</Kop>
          <Antwoordenlijst
            regels={[
              { vraag: 'Uitkomst', antwoord: afloop === 'melding' ? 'Er is een melding begonnen.' : 'De aanbieder meldt dit niet.' },
              ...(reden ? [{ vraag: 'Waarom', antwoord: reden, rapport: true }] : []),
              { vraag: 'Op', antwoord: momentVoluit(afgerondOp) },
            ]}
          />
        </>
      )}
    </>
  )
}
