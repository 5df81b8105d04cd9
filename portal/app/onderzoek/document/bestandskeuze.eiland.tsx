import { useEffect, useRef, useState } from 'react'
import { Formulier } from '../../formulier/formulier.tsx'
import { Bestandskiezer } from '../../ui/bestandskiezer.tsx'
import { Knop } from '../../ui/knop.tsx'
import { GRENZEN, SOORTEN } from './bestandstekst.ts'

interface BestandskeuzeProps {
  adres: string
  label: string
  knop: string
  fout: string | null
  /** Shown without JavaScript only, where other text on the page is not saved by itself. */
  eerst: string | null
}

/** Chooses a file and posts it: at once with JavaScript, also when it was chosen before the script ran; with the button without. */
export default function Bestandskeuze({ adres, label, knop, fout, eerst }: BestandskeuzeProps) {
  const [bezig, zetBezig] = useState(false)
  const kiezer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const invoer = kiezer.current?.querySelector<HTMLInputElement>('input[type=file]')
    if (invoer?.files?.length) invoer.form?.requestSubmit()
  }, [])
  return (
    <Formulier action={adres} encType="multipart/form-data" onSubmit={() => zetBezig(true)}>
      <input type="hidden" name="doe" value="bestand:toevoegen" />
      <div ref={kiezer}>
        <Bestandskiezer name="bestand" label={label} hulp={GRENZEN} fout={fout ?? undefined} accept={SOORTEN} onChange={(e) => e.currentTarget.form?.requestSubmit()} />
      </div>
      <p className="klein zacht met-script">Wij lezen het bestand zodra u het kiest.</p>
      {eerst && <p className="klein zonder-script">{eerst}</p>}
      <Knop soort="stil" bezig={bezig}>{bezig ? 'Bestand wordt gelezen…' : knop}</Knop>
      <p className="vh" role="status">{bezig ? 'Bestand wordt gelezen…' : ''}</p>
    </Formulier>
  )
}
