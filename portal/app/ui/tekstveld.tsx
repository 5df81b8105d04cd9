import type { ComponentPropsWithoutRef } from 'react'
import { splitsVeldProps } from './splits-veld-props.ts'
import { Veld } from './veld.tsx'
import type { VeldBasis } from './veld.tsx'

type TekstveldProps = VeldBasis & Omit<ComponentPropsWithoutRef<'input'>, 'placeholder' | 'className'> & { name: string }

/** One line of text. `id` is the name unless given. */
export function Tekstveld(props: TekstveldProps) {
  const { veld, rest } = splitsVeldProps(props)
  return (
    <Veld id={rest.id ?? rest.name} {...veld}>
      {(aria) => <input type="text" {...rest} {...aria} className="utrecht-textbox utrecht-textbox--html-input" />}
    </Veld>
  )
}
