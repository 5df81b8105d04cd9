import type { ReactNode } from 'react'

/** Page with the track of sections at the left; `spoor` may hold more, such as the line that says it was saved. */
export function MetSpoor({ spoor, children }: { spoor: ReactNode, children: ReactNode }) {
  return (
    <div className="met-spoor">
      <div className="plak">{spoor}</div>
      <div>{children}</div>
    </div>
  )
}
