import type { ComponentPropsWithoutRef } from 'react'
import { splitsVeldProps } from './splits-veld-props.ts'
import { Veld } from './veld.tsx'
import type { VeldBasis } from './veld.tsx'

type BestandskiezerProps = VeldBasis & Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'className'> & { name: string }

/** Native file input. Say kinds and sizes in `hulp`; the form needs `encType="multipart/form-data"`. */
export function Bestandskiezer(props: BestandskiezerProps) {
  const { veld, rest } = splitsVeldProps(props)
  return (
    <Veld id={rest.id ?? rest.name} {...veld}>
      {(aria) => <input {...rest} {...aria} type="file" className="bestand" />}
    </Veld>
  )
}
