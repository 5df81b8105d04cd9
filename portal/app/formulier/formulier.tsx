import type { ComponentPropsWithoutRef } from 'react'
import { useFormulierToken } from './formulier-token.tsx'

type FormulierProps = Omit<ComponentPropsWithoutRef<'form'>, 'method'>

/**
 * A form that changes something. Posts to its own page by default, adds the token, and leaves checking to the server.
 * A form that only asks, such as a filter, is a plain `<form>`: the token must not get into an address.
 */
export function Formulier({ children, ...rest }: FormulierProps) {
  const token = useFormulierToken()
  return (
    <form noValidate {...rest} method="post">
      <input type="hidden" name="_csrf" value={token} />
      {children}
    </form>
  )
}
