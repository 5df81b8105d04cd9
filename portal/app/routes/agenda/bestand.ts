import type { LoaderFunctionArgs } from '@remix-run/node'
import { haalAgenda } from '../../api/agenda.server.ts'

/** The terms of one person as iCalendar, for a calendar program: it cannot log in. */
export function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  return haalAgenda(params['bestand'] ?? '')
}
