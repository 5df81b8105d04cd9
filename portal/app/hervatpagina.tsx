import { Formulier } from './formulier/formulier.tsx'
import { Inlogknop } from './inlogknop.tsx'
import type { Hervat } from './sessie/hervat.ts'
import { hervatten } from './teksten/inloggen.ts'
import { Alinea } from './ui/alinea.tsx'
import { Knop } from './ui/knop.tsx'
import { Kop } from './ui/kop.tsx'

/** Holds what was typed while the session ended. Log in goes to another tab, so that this page stays. */
export function Hervatpagina({ hervat, ingelogd, adres }: Hervat & { adres: string }) {
  const tekst = ingelogd ? hervatten.ingelogd : hervatten.uitgelogd
  return (
    <>
      <Kop niveau={1}>{tekst.kop}</Kop>
      <Alinea soort="lood">{tekst.lood}</Alinea>
      {!ingelogd && (
        <>
          <Kop niveau={2}>{hervatten.stapEen}</Kop>
          <Alinea>{hervatten.stapEenUitleg}</Alinea>
          <Inlogknop inTabblad tekst={hervatten.inloggen} />
          <Kop niveau={2}>{hervatten.stapTwee}</Kop>
        </>
      )}
      <Formulier action={adres}>
        {hervat.map(([naam, waarde], plaats) => <input key={plaats} type="hidden" name={naam} value={waarde} />)}
        <Knop soort={ingelogd ? 'primair' : 'stil'}>{hervatten.verstuur}</Knop>
      </Formulier>
    </>
  )
}
