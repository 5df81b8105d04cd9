import type { HeadersFunction } from '@remix-run/node'
import { Outlet, useRouteError } from '@remix-run/react'
import { Foutpagina } from '../foutpagina.tsx'

/** Says after how many seconds to try again, when the api is away for a moment. */
export const headers: HeadersFunction = ({ errorHeaders }) => {
  const wacht = errorHeaders?.get('retry-after')
  return wacht ? { 'retry-after': wacht } : {}
}

/**
 * Around every page, under the root: here errors of pages are caught, so that the loader of the root runs
 * after a refused form too, and header and menu stay as they were.
 */
export default function Blad() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <Foutpagina fout={useRouteError()} />
}
