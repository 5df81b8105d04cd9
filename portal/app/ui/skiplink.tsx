import { ui } from '../teksten/ui.ts'

/** First link of every page, to the main content. */
export function Skiplink() {
  return <a className="utrecht-skip-link spring" href="#inhoud">{ui.naarInhoud}</a>
}
