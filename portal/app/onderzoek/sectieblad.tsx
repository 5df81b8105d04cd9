import type { ReactNode } from 'react'
import { MetSpoor } from '../ui/met-spoor.tsx'
import { Onderzoekspoor, type Sectieregel } from './onderzoekspoor.tsx'

interface SectiebladProps { id: string, nummer: number, secties: readonly Sectieregel[], /** The track above the page, for drawings and tables. */ breed: boolean, children: ReactNode }

/** Around a section: the track of the eleven sections beside it, or above it when the page needs the width. */
export function Sectieblad({ id, nummer, secties, breed, children }: SectiebladProps) {
  if (!breed) return <MetSpoor spoor={<Onderzoekspoor id={id} huidig={nummer} secties={secties} />}>{children}</MetSpoor>
  return (
    <>
      <Onderzoekspoor id={id} huidig={nummer} secties={secties} vorm="strook" />
      {children}
    </>
  )
}
