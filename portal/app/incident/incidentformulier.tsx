import type { Incidentinhoud } from '@zelfonderzoek/validation/incident/incident-inhoud'
import type { ReactNode } from 'react'
import { Formulier } from '../formulier/formulier.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Criteriumvelden } from './criteriumvelden.tsx'
import { Hoofdvelden, Onrustvelden } from './hoofdvelden.tsx'

interface IncidentformulierProps { adres: string, inhoud: Incidentinhoud, versie: number, sleutel: string, fouten: readonly Foutregel[], knop: string, metWoordvoering: boolean, children?: ReactNode }

/** The form of an incident. Every question may stay open until it is sent; `children` come first. */
export function Incidentformulier({ adres, inhoud, versie, sleutel, fouten, knop, metWoordvoering, children }: IncidentformulierProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  return (
    <Formulier action={adres}>
      <input type="hidden" name="versie" value={versie} />
      <input type="hidden" name="sleutel" value={sleutel} />
      {children}
      <Hoofdvelden inhoud={inhoud} fout={fout} />
      <Criteriumvelden inhoud={inhoud} fout={fout} />
      <Onrustvelden inhoud={inhoud} fout={fout} metWoordvoering={metWoordvoering} />
      <Knop>{knop}</Knop>
    </Formulier>
  )
}
