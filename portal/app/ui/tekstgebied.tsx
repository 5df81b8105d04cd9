import type { ComponentPropsWithoutRef } from 'react'
import { klassen } from './klassen.ts'
import { splitsVeldProps } from './splits-veld-props.ts'
import { Veld } from './veld.tsx'
import type { VeldBasis } from './veld.tsx'

type TekstgebiedProps = VeldBasis & Omit<ComponentPropsWithoutRef<'textarea'>, 'placeholder' | 'className'> & { name: string }

/** Several lines of text, in serif: these are the words of the writer. Fewer than three rows makes it low. */
export function Tekstgebied(props: TekstgebiedProps) {
  const { veld, rest } = splitsVeldProps(props)
  const rijen = rest.rows ?? 3
  return (
    <Veld id={rest.id ?? rest.name} {...veld}>
      {(aria) => (
        <textarea
          {...rest}
          {...aria}
          rows={rijen}
          className={klassen('utrecht-textarea utrecht-textarea--html-textarea tekstgebied', rijen < 3 && 'tekstgebied--laag')}
        />
      )}
    </Veld>
  )
}
