/** A date as it was typed, in parts. */
export interface Datumdelen { dag: string, maand: string, jaar: string }

/** Parts of `YYYY-MM-DD`; reads unfinished text too, so that nothing typed is lost. */
export function leesDatumtekst(tekst: string): Datumdelen {
  const [jaar = '', maand = '', dag = ''] = tekst.split('-')
  return { dag: zonderNul(dag), maand: zonderNul(maand), jaar }
}

/** `YYYY-MM-DD` from parts, empty when nothing was typed; unfinished parts stay as they are. */
export function schrijfDatumtekst({ dag, maand, jaar }: Datumdelen): string {
  const delen = [jaar.trim(), metNul(maand.trim()), metNul(dag.trim())]
  return delen.every((deel) => deel === '') ? '' : delen.join('-')
}

/** The date of a `Datumveld` from a posted form, as `YYYY-MM-DD` or what was typed of it. */
export function datumUitFormulier(formulier: FormData, naam: string): string {
  const deel = (welk: string): string => String(formulier.get(`${naam}-${welk}`) ?? '')
  return schrijfDatumtekst({ dag: deel('dag'), maand: deel('maand'), jaar: deel('jaar') })
}

function metNul(deel: string): string {
  return /^[1-9]$/.test(deel) ? `0${deel}` : deel
}

function zonderNul(deel: string): string {
  return /^0[1-9]$/.test(deel) ? deel.slice(1) : deel
}
