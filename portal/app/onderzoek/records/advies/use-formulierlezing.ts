import { useEffect, useState } from 'react'
import { type Velden, veldenVan } from '../../formulier/lees-inhoud.ts'

/**
 * Follows a form that stands outside the island: after the first change the reader is loaded, and from then on every change is read.
 * Undefined until something changed; what the server read counts until then. `laad` must stay the same function.
 */
export function useFormulierlezing<L>(formulierId: string, laad: () => Promise<(velden: Velden, formulier: FormData) => L>): L | undefined {
  const [lezing, zetLezing] = useState<L>()
  useEffect(() => {
    const formulier = document.getElementById(formulierId)
    if (!(formulier instanceof HTMLFormElement)) return
    let weg = false
    const lees = (): void => {
      void laad().then((lezer) => {
        if (weg) return
        const inhoud = new FormData(formulier)
        zetLezing(() => lezer(veldenVan(inhoud), inhoud))
      }, () => undefined)
    }
    const begin = new FormData(formulier)
    const anders = [...begin].some(([naam, waarde]) => waarde !== standaard(formulier, naam, waarde))
    if (anders) lees()
    formulier.addEventListener('input', lees)
    return () => {
      weg = true
      formulier.removeEventListener('input', lees)
    }
  }, [formulierId, laad])
  return lezing
}

/** The value that the server gave a text field; somebody may have typed before the island came to life. */
function standaard(formulier: HTMLFormElement, naam: string, waarde: FormDataEntryValue): FormDataEntryValue {
  const veld = formulier.elements.namedItem(naam)
  return veld instanceof HTMLTextAreaElement || (veld instanceof HTMLInputElement && veld.type === 'text') ? veld.defaultValue : waarde
}
