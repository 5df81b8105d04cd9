import { Lijst } from '../ui/lijst.tsx'

/** Why something cannot be done yet, in words. */
export function Belet({ wat, redenen }: { wat: string, redenen: readonly string[] }) {
  return (
    <>
      <p><strong>{wat}</strong> Dit is nog nodig:</p>
      <Lijst punten={redenen} />
    </>
  )
}
