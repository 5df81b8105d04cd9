import type { ReactNode } from 'react'

/** Words of a person or a report, in serif. Line breaks of the writer stay. */
export function Citaat({ children }: { children: ReactNode }) {
  return <blockquote className="utrecht-blockquote citaat rapport--regels">{children}</blockquote>
}
