/** Text with the words marked that decided an outcome, at their first place. */
export function Gemarkeerd({ tekst, bewijzen }: { tekst: string, bewijzen: readonly string[] }) {
  const bewijs = bewijzen.map((woorden) => woorden.replace(/…$/, '')).filter((woorden) => woorden.length > 3 && tekst.includes(woorden)).sort((a, b) => b.length - a.length)[0]
  if (!bewijs || bewijs.length > tekst.length * 0.9) return tekst
  const begin = tekst.indexOf(bewijs)
  return <>{tekst.slice(0, begin)}<mark>{bewijs}</mark>{tekst.slice(begin + bewijs.length)}</>
}
