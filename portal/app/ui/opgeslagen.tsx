import { Status } from './status.tsx'
import type { Vorm } from './status.tsx'

/** The one line of a page that says what happened to the text: "Opgeslagen om 14.32 uur". Keep it in the page, change its words. */
export function Opgeslagen({ tekst, vorm = 'heel' }: { tekst: string, vorm?: Vorm }) {
  return <p className="opgeslagen" role="status">{tekst && <Status vorm={vorm} licht>{tekst}</Status>}</p>
}
