import type { ComponentPropsWithoutRef } from 'react'
import { klassen } from './klassen.ts'

/** A link. */
export function Koppeling({ className, ...rest }: ComponentPropsWithoutRef<'a'> & { href: string }) {
  return <a {...rest} className={klassen('utrecht-link utrecht-link--html-a', className)} />
}
