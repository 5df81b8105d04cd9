import { OPVOLGSTAND, type Opvolgstand, STERKTE_KORT } from '@zelfonderzoek/validation/opvolging/opvolging'
import type { Sterkte } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/maatregelsoorten'
import type { DossieropvolgingQuery } from '@zelfonderzoek/schema'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { dag } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Kop } from '../ui/kop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import type { Opvolguitkomst } from './acties.server.ts'
import { Maatregelstatus } from './maatregelstatus.tsx'
import { Meldformulier } from './meldformulier.tsx'
import { Scoreformulier } from './scoreformulier.tsx'

export type Maatregel = NonNullable<DossieropvolgingQuery['dossier']>['opvolgingen'][number]

interface MaatregelblokProps { maatregel: Maatregel, dossierId: string, vandaag: string, magMelden: boolean, magBeoordelen: boolean, sleutel: string, na: Opvolguitkomst | undefined }

/** One measure with everything that was said of it, and the form of whoever can add to it. */
export function Maatregelblok({ maatregel: m, dossierId, vandaag, magMelden, magBeoordelen, sleutel, na }: MaatregelblokProps) {
  const hier = na?.opvolging === m.id ? na : undefined
  return (
    <Paneel kopId={`kop-${m.id}`}>
      <Kop niveau={2} alsNiveau={3} strak id={`kop-${m.id}`}>Maatregel {m.volgorde}</Kop>
      <p className="rapport">{m.wat}</p>
      <p><Maatregelstatus maatregel={m} vandaag={vandaag} /></p>
      <Antwoordenlijst regels={[
        { vraag: 'Moet klaar zijn op', antwoord: m.streefdatum ? datumLang(m.streefdatum) : 'het rapport noemt geen dag' },
        ...(m.eigenaar ? [{ vraag: 'Eigenaar', antwoord: m.eigenaar }] : []),
        ...(m.norm ? [{ vraag: 'Hoe het te meten is', antwoord: m.norm }] : []),
        { vraag: 'Sterkte', antwoord: STERKTE_KORT[m.sterkte as Sterkte] ?? 'niet bepaald' },
        ...(m.score ? [{ vraag: 'Oordeel van de toezichthouder', antwoord: `${m.scoreMotivering} (${dag(m.beoordeeldOp ?? '')}, ${m.beoordeeldDoor?.functie ?? ''})`, rapport: true }] : []),
      ]}
      />
      {m.verslagen.map((v) => (
        <div key={v.id}>
          <Alinea soort="klein">{dag(v.gemeldOp)}, {v.gemeldDoor.functie}: {OPVOLGSTAND[v.stand as Opvolgstand].toLowerCase()}{v.gedaanOp && ` op ${datumLang(v.gedaanOp)}`}</Alinea>
          <p className="rapport rapport--regels">{v.toelichting}{v.effect && `\nEffect: ${v.effect}`}</p>
          {v.documentId && <p><Koppeling href={`/dossier/${dossierId}/opvolging/bewijs/${v.documentId}`}>Bewijs: {v.documentNaam}</Koppeling></p>}
        </div>
      ))}
      {magMelden && <Meldformulier maatregel={m} invoer={hier?.invoer ?? {}} open={hier !== undefined} sleutel={sleutel} fouten={hier?.fouten ?? []} />}
      {magBeoordelen && <Scoreformulier maatregel={m} invoer={hier?.invoer ?? {}} open={hier !== undefined} sleutel={sleutel} fouten={hier?.fouten ?? []} />}
    </Paneel>
  )
}
