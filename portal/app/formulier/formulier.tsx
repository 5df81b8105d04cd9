import type { ComponentPropsWithoutRef } from 'react'
import { usePagina } from '../pagina-context.tsx'
import { useFormulierToken } from './formulier-token.tsx'

type FormulierProps = Omit<ComponentPropsWithoutRef<'form'>, 'method'>

/**
 * A form that changes something. Posts to its own page by default, adds the token, and leaves checking to the server.
 * The address is written out: a browser would keep the fragment of its own, and then not move the focus to the errors. In an island give `action`.
 * A form that only asks, such as a filter, is a plain `<form>`: the token must not get into an address.
 */
export function Formulier({ children, ...rest }: FormulierProps) {
  const token = useFormulierToken()
  const { adres } = usePagina()
  return (
    <form noValidate action={adres || undefined} {...rest} method="post">
      <input type="hidden" name="_csrf" value={token} />
      {children}
    </form>
  )
}
