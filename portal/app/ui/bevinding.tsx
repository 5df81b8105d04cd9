import type { ReactNode } from 'react'
import { Status } from './status.tsx'
import type { Vorm } from './status.tsx'
import { Uitleglink } from './uitleglink.tsx'

interface BevindingProps {
  vorm: Vorm
  /** The word beside the shape: Aanwezig, Gedeeltelijk, Ontbreekt, N.v.t. zonder reden. */
  woord: string
  /** For `beschrevenDoor` of the field it is about. */
  id?: string
  /** What is there. */
  watErIs?: ReactNode
  /** Words of the report that decided, quoted in serif. */
  bewijs?: string | undefined
  watOntbreekt?: ReactNode
  vulAan?: ReactNode
  /** The rule that says it; gives a link to its explanation. */
  regel?: string
  /** More, such as a link to the place. */
  children?: ReactNode
}

/** A finding in four parts: shape and word, what is there with its evidence, what is missing, what to add. Advice, never a mark. */
export function Bevinding({ vorm, woord, id, watErIs, bewijs, watOntbreekt, vulAan, regel, children }: BevindingProps) {
  return (
    <div className={`bevinding bevinding--${vorm}`} id={id}>
      <p className="bevinding__kop"><Status vorm={vorm}>{woord}</Status></p>
      {(watErIs || bewijs) && <p>{watErIs}{watErIs && bewijs ? ' ' : ''}{bewijs && <q className="rapport">{bewijs}</q>}</p>}
      {watOntbreekt && <p>{watOntbreekt}</p>}
      {vulAan && <p className="bevinding__aanvullen">{vulAan}</p>}
      {children}
      {regel && <p><Uitleglink regel={regel} /></p>}
    </div>
  )
}
