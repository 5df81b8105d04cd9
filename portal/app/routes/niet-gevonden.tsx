import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { foutAntwoord } from '../sessie/antwoorden.server.ts'

/** Every address that is not a page. */
export function loader({ request }: LoaderFunctionArgs) {
  throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
}

export function action({ request }: ActionFunctionArgs) {
  throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
}

export default function NietGevonden() {
  return null
}
