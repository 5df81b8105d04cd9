import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { Termijnlijst } from '../beoordeling/termijnlijst.tsx'
import { Stapknoppen } from '../procedure/stapknoppen.tsx'
import { Staplijst } from '../procedure/staplijst.tsx'
import { Takenblok } from '../procedure/takenblok.tsx'
import { WatNu } from '../procedure/wat-nu.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { MetKantlijn } from '../ui/kantlijn.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Kop } from '../ui/kop.tsx'
import { Melding } from '../ui/melding.tsx'
import { Paneel } from '../ui/paneel.tsx'
import type { Meldinggegevens } from './laad-melding.server.ts'
import { Bijlagenlijst } from './bijlagen.tsx'
import { Gatenlijst } from './gatenlijst.tsx'
import { Meldinglezing } from './meldinglezing.tsx'

/** A melding that was sent: the receipt, and what was sent. */
export function Verstuurd({ gegevens }: { gegevens: Meldinggegevens }) {
  const { id, zaaknummer, verstuurd, toezichthouder, melding, onderzoek, processtand, handelingen, termijnen, stappen, taken, vandaag } = gegevens
  const protocol = protocolversie(gegevens.protocol)
  return (
    <MetKantlijn kantNaam="Wat gebeurt er nu, en de termijnen" kant={<><WatNu protocol={protocol} stand={processtand} /><Kop niveau={2} alsNiveau={3}>Termijnen</Kop><Termijnlijst protocol={protocol} termijnen={termijnen} vandaag={vandaag} /></>}>
      <Kop niveau={1}>{melding.titel || `Melding ${zaaknummer}`}</Kop>
      <Paneel soort="goed" kopId="bewijs">
        <Kop niveau={2} id="bewijs" strak>Uw melding is verstuurd</Kop>
        <Antwoordenlijst
          regels={[
            { vraag: 'Zaaknummer', antwoord: zaaknummer },
            { vraag: 'Verstuurd', antwoord: `${verstuurd?.op ?? ''}${verstuurd?.teLaat ? ', na de termijn' : ''}` },
            { vraag: 'Door', antwoord: verstuurd?.door ?? '' },
            { vraag: 'Aan', antwoord: toezichthouder },
            { vraag: 'Ontvangst bevestigd', antwoord: verstuurd?.bevestigd ?? 'nog niet' },
          ]}
        />
        {onderzoek
          ? <KnopLink href={`/onderzoeken/${id}`}>Naar het zelfonderzoek</KnopLink>
          : <Alinea>{protocol.teksten.na_melding}</Alinea>}
      </Paneel>
      {handelingen.includes('melding_aanvullen') && <Melding soort="letop" kop="De toezichthouder vraagt u de melding aan te vullen"><Gatenlijst gegevens={gegevens} /><KnopLink href={`/melding/${id}?stap=wijzigen`}>Melding aanvullen</KnopLink></Melding>}
      <Stapknoppen aanZet id={id} protocol={protocol} stand={processtand} handelingen={handelingen} />
      <Takenblok dossierId={id} taken={taken} voor="aanbieder" />
      <Kop niveau={2}>Wat er is gebeurd</Kop>
      <Staplijst protocol={protocol} stappen={stappen} />
      <Meldinglezing melding={melding} />
      <Bijlagenlijst dossierId={id} bijlagen={gegevens.bijlagen} />
    </MetKantlijn>
  )
}
