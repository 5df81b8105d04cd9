import { Koppeling } from '../ui/koppeling.tsx'

/** Links between the rounds of a report; the newest one is judged. */
export function Rondekeuze({ adres, rondes, getoond }: { adres: string, rondes: readonly number[], getoond: number }) {
  if (rondes.length < 2) return null
  const nieuwste = Math.max(...rondes)
  return (
    <p className="klein">
      {rondes.map((ronde, plaats) => (
        <span key={ronde}>
          {plaats > 0 && ' · '}
          {ronde === getoond ? <strong aria-current="true">Ronde {ronde}</strong> : <Koppeling href={ronde === nieuwste ? adres : `${adres}?ronde=${ronde}`}>Ronde {ronde}</Koppeling>}
        </span>
      ))}
    </p>
  )
}
