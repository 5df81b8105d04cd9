import type { VeldBasis } from './veld.tsx'

/** Separates what goes around a control from what goes on it. */
export function splitsVeldProps<P extends VeldBasis>(props: P): { veld: VeldBasis, rest: Omit<P, keyof VeldBasis> } {
  const { label, hulp, fout, nietVerplicht, vraag, kort, strak, beschrevenDoor, ...rest } = props
  return {
    veld: {
      label,
      hulp,
      fout,
      beschrevenDoor,
      nietVerplicht: nietVerplicht ?? false,
      vraag: vraag ?? false,
      kort: kort ?? false,
      strak: strak ?? false,
    },
    rest,
  }
}
