import type { ComponentPropsWithoutRef } from 'react'
import { useFormulierToken } from './formulier-token.tsx'

type FormulierProps = ComponentPropsWithoutRef<'form'>

/** A form that changes something. Posts to its own page by default, adds the token, and leaves checking to the server. */
export function Formulier({ children, ...rest }: FormulierProps) {
  const token = useFormulierToken()
  return (
    <form method="post" noValidate {...rest}>
      <input type="hidden" name="_csrf" value={token} />
      {children}
    </form>
  )
}
