import { createContext, useContext } from 'react'

const Context = createContext('')

/** Provides the token that proves a form was made for this session. */
export const FormulierTokenProvider = Context.Provider

/** Token for forms and for requests by islands (field `_csrf`); empty when nobody is logged in. */
export function useFormulierToken(): string {
  return useContext(Context)
}
