import type { ComponentPropsWithoutRef } from 'react'
import { klassen } from './klassen.ts'

export type KnopSoort = 'primair' | 'stil' | 'tekst'

const UTRECHT: Record<KnopSoort, string> = {
  primair: 'utrecht-button--primary-action',
  stil: 'utrecht-button--secondary-action',
  tekst: 'utrecht-button--subtle',
}

export interface KnopUiterlijk { soort?: KnopSoort, klein?: boolean }

export function knopKlassen({ soort = 'primair', klein = false }: KnopUiterlijk): string {
  return klassen('utrecht-button', UTRECHT[soort], 'knop', klein && 'knop--klein', soort === 'tekst' && 'knop--tekst')
}

interface KnopProps extends ComponentPropsWithoutRef<'button'>, KnopUiterlijk {
  /** An action is running; say in the words of the button what ("Rapport wordt gelezen…"). */
  bezig?: boolean
}

/** A submit button, unless `type` says otherwise. */
export function Knop({ soort, klein, bezig, className, ...rest }: KnopProps) {
  return (
    <button
      type="submit"
      {...rest}
      aria-busy={bezig || undefined}
      className={klassen(knopKlassen({ ...(soort && { soort }), ...(klein && { klein }) }), className)}
    />
  )
}
