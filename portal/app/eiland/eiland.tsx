import type { ComponentType } from 'react'
import { useFormulierToken } from '../formulier/formulier-token.tsx'
import { usePagina } from '../pagina-context.tsx'

interface EilandProps<P extends object> {
  /** File name without `.eiland.tsx`; the file exports the component as default. */
  naam: string
  component: ComponentType<P>
  /** Must survive JSON: no functions, no dates. They are readable in the page source. */
  gegevens: P
}

/**
 * A part of the page that works without JavaScript and becomes lively with it.
 * The server renders the component; the browser loads `**\/<naam>.eiland.tsx` and hydrates it with the same data.
 */
export function Eiland<P extends object>({ naam, component: Component, gegevens }: EilandProps<P>) {
  usePagina().eilanden.add(naam)
  const token = useFormulierToken()
  return (
    <div data-eiland={naam} data-gegevens={JSON.stringify({ token, gegevens })}>
      <Component {...gegevens} />
    </div>
  )
}
