import { createContext, useContext } from 'react'

/** What the server knows while it renders one page. */
export interface PaginaContext {
  /** Address of the page, without a fragment. */
  adres: string
  /** Nonce of the Content-Security-Policy. */
  nonce: string
  /** The browser entry: its module and what that imports. */
  ingang: { module: string, imports: string[] }
  /** Names of the islands met so far; a page without islands loads no JavaScript. */
  eilanden: Set<string>
}

const Context = createContext<PaginaContext>({ adres: '', nonce: '', ingang: { module: '', imports: [] }, eilanden: new Set() })

export const PaginaProvider = Context.Provider

export function usePagina(): PaginaContext {
  return useContext(Context)
}
