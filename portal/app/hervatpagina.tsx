import { Formulier } from './formulier/formulier.tsx'
import { Inlogknop } from './inlogknop.tsx'
import type { Hervat } from './sessie/hervat.ts'
import { hervatten } from './teksten/inloggen.ts'
import { Alinea } from './ui/alinea.tsx'
import { Knop } from './ui/knop.tsx'
import { Kop } from './ui/kop.tsx'

/** Holds what was typed while the session ended, or what needs a fresh log-in. Log in goes to another tab, so that this page stays. */
export function Hervatpagina({ hervat, reden, adres }: Hervat & { adres: string }) {
  const tekst = hervatten[reden]
  return (
    <>
      <Kop niveau={1}>{tekst.kop}</Kop>
      <Alinea soort="lood">{tekst.lood}</Alinea>
      {reden !== 'ingelogd' && (
        <>
          <Kop niveau={2}>{hervatten.stapEen}</Kop>
          <Alinea>{hervatten.stapEenUitleg}</Alinea>
          <Inlogknop inTabblad opnieuw={reden === 'vers'} tekst={hervatten.inloggen} />
          <Kop niveau={2}>{hervatten.stapTwee}</Kop>
        </>
      )}
      <Formulier action={adres}>
        {hervat.map(([naam, waarde], plaats) => <input key={plaats} type="hidden" name={naam} value={waarde} />)}
        <Knop soort={reden === 'ingelogd' ? 'primair' : 'stil'}>{hervatten.verstuur}</Knop>
      </Formulier>
    </>
  )
}
