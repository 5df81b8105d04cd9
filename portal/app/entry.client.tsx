import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { FormulierTokenProvider } from './formulier/formulier-token.tsx'

interface Inhoud { token: string, gegevens: Record<string, unknown> }
type Module = { default: ComponentType<Record<string, unknown>> }

const EILANDEN = import.meta.glob<Module>('./**/*.eiland.tsx')

for (const plek of document.querySelectorAll<HTMLElement>('[data-eiland]')) void vulAan(plek)

async function vulAan(plek: HTMLElement): Promise<void> {
  const pad = Object.keys(EILANDEN).find((naam) => naam.endsWith(`/${plek.dataset['eiland']}.eiland.tsx`))
  const laad = pad === undefined ? undefined : EILANDEN[pad]
  if (laad === undefined) return
  const { token, gegevens } = JSON.parse(plek.dataset['gegevens'] ?? '{}') as Inhoud
  const { default: Component } = await laad()
  const getypt = watGetyptIs(plek)
  // At once: what is typed between reading the fields and coming to life would be in neither.
  flushSync(() => hydrateRoot(plek, <FormulierTokenProvider value={token}><Component {...gegevens} getypt={getypt} /></FormulierTokenProvider>))
  plek.dataset['levend'] = ''
}

/** Fields as they are now: somebody may have typed before the island came to life. */
function watGetyptIs(plek: HTMLElement): [string, string][] {
  const formulier = plek.querySelector('form')
  if (!formulier) return []
  return [...new FormData(formulier)].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde] as [string, string]] : []))
}
