import { type FormEvent, useEffect, useState } from 'react'
import type { Autosave } from './use-autosave.ts'

/** Where the buttons that leave the page lead; the key is the value of the button. */
export type Wegen = Readonly<Record<string, string>>

interface Vertrek {
  /** Address that the page is on its way to, once everything is saved. */
  naar: string
  verstuur: (gebeurtenis: FormEvent<HTMLFormElement>) => void
}

/** Leaves by a button only when all is saved: sending the form as well would race with the autosave and lose to it. What cannot be saved keeps the page. */
export function useVertrek({ stand, bewaar, isVuil }: Pick<Autosave, 'stand' | 'bewaar' | 'isVuil'>, wegen: Wegen): Vertrek {
  const [naar, zetNaar] = useState('')
  useEffect(() => {
    if (!naar || stand === 'bezig') return
    if (!isVuil()) window.location.assign(naar)
    else if (stand === 'rust' || stand === 'bewaard') bewaar()
    else zetNaar('')
  }, [naar, stand, bewaar, isVuil])
  const verstuur = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    const weg = wegen[((gebeurtenis.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null)?.value ?? 'volgende']
    if (!weg) return
    gebeurtenis.preventDefault()
    bewaar()
    zetNaar(weg)
  }
  return { naar, verstuur }
}
