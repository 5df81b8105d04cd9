import type { ComponentPropsWithoutRef } from 'react'
import { klassen } from './klassen.ts'
import { knopKlassen } from './knop.tsx'
import type { KnopUiterlijk } from './knop.tsx'

type KnopLinkProps = ComponentPropsWithoutRef<'a'> & KnopUiterlijk & { href: string }

/** A link that looks like a button, for the next step of a journey. */
export function KnopLink({ soort, klein, className, ...rest }: KnopLinkProps) {
  return <a {...rest} className={klassen(knopKlassen({ ...(soort && { soort }), ...(klein && { klein }) }), className)} />
}
