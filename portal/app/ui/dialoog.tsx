import { type ReactNode, useEffect, useRef } from 'react'
import { Kop } from './kop.tsx'

interface DialoogProps {
  id: string
  open: boolean
  kop: string
  /** Called when the person closes it with Escape. */
  onSluit: () => void
  children: ReactNode
}

/** A message over the page that asks for an answer. Takes the focus, keeps it, and gives it back to where it was. */
export function Dialoog({ id, open, kop, onSluit, children }: DialoogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !ref.current?.open) ref.current?.showModal()
    else if (!open) ref.current?.close()
  }, [open])
  return (
    <dialog
      ref={ref} id={id} className="dialoog" role="alertdialog" aria-labelledby={`${id}-kop`} aria-describedby={`${id}-tekst`}
      onCancel={(gebeurtenis) => {
        gebeurtenis.preventDefault()
        onSluit()
      }}
    >
      {open && (
        <>
          <div role="status"><Kop niveau={2} id={`${id}-kop`} strak>{kop}</Kop></div>
          <div id={`${id}-tekst`}>{children}</div>
        </>
      )}
    </dialog>
  )
}
