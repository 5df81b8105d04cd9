import type { ReactNode } from 'react'

/** One possibility of a choice. */
export interface Keuze { waarde: string, label: ReactNode, hulp?: ReactNode }
