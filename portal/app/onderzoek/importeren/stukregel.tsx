import { CHECKLIST, onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import { Knop } from '../../ui/knop.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { Stuklezing } from '../document/stuklezing.tsx'
import type { Ingedeeldstuk, Waarschuwingsregel } from './importblad.ts'
import { NERGENS, sectiesVan } from './indeling.ts'
import { gemarkeerd } from './gemarkeerd.tsx'

interface StukregelProps { regel: Ingedeeldstuk, adres: string, waarschuwingen: readonly Waarschuwingsregel[] }

/** One piece of the report beside the item it goes to. Changing the select moves it. */
export function Stukregel({ regel: { nr, stuk, keuze, voorstel, plekken, deelVan }, adres, waarschuwingen }: StukregelProps) {
  const id = `stuk-${nr + 1}`
  const tekst = <Stuklezing stuk={stuk} toon={(woorden, plaats) => gemarkeerd(woorden, (stuk.blokken[plaats - stuk.van]?.tekst.length ?? 0) - woorden.length, waarschuwingen.flatMap(({ plek }) => (plek?.blok === plaats ? [plek] : [])))} />
  if (stuk.soort === 'kop') {
    return (
      <li id={id} className="indeling__regel indeling__regel--kop">
        <div className="stuk rapport"><p className="indeling__nr">Blok {nr + 1}</p>{tekst}</div>
        <p className="indeling__kopplek klein zacht">Gaat mee met de tekst eronder</p>
      </li>
    )
  }
  return (
    <li id={id} className="indeling__regel">
      <div className="stuk rapport"><p className="indeling__nr">Blok {nr + 1}</p>{tekst}</div>
      <div className={keuze === NERGENS ? 'indeling__plek indeling__plek--nergens' : 'indeling__plek'}>
        <p id={`plek-${nr}`} className="indeling__naam">{keuzenaam(keuze)}</p>
        {keuze !== voorstel && <p className="klein zacht">U verplaatste dit. Ons voorstel: {keuzenaam(voorstel)}.</p>}
        {waarschuwingen.map(({ soort, zin, woorden }, n) => <p key={n} className="klein"><span className="stand stand--alarm">{soort}</span> <q className="rapport">{woorden}</q> {zin}</p>)}
        <div className="indeling__kies">
          <label className="vh" htmlFor={`blok-${nr}`}>Onderdeel voor blok {nr + 1}</label>
          <select id={`blok-${nr}`} name={`blok-${nr}`} defaultValue={keuze} className="utrecht-select utrecht-select--html-select">
            {[...new Set([keuze, voorstel])].filter((k) => k.includes('+')).map((k) => <option key={k} value={k}>{k.replaceAll('+', ' en ')}</option>)}
            {CHECKLIST.map(({ nummer, titel }) => <option key={nummer} value={nummer}>{nummer}. {titel}</option>)}
            <option value={NERGENS}>Hoort nergens bij</option>
          </select>
          <Knop klein soort="stil" name="doe" value={`import:verplaats:${nr}`} formAction={`${adres}#${id}`}>Verplaats<span className="vh"> blok {nr + 1}</span></Knop>
        </div>
        {plekken.length > 0 && (
          <Uitklap kop={<>Splitsen<span className="vh"> van blok {nr + 1}</span></>}>
            <p>Waar begint het tweede deel?</p>
            <ul>{plekken.map(({ plek, woorden }) => <li key={plek}><Knop klein soort="stil" name="doe" value={`import:splits:${plek}`} formAction={`${adres}#${id}`}>‘{woorden} …’</Knop></li>)}</ul>
          </Uitklap>
        )}
        {deelVan !== null && <Knop klein soort="stil" name="doe" value={`import:samen:${deelVan}`} formAction={`${adres}#${id}`}>Weer samenvoegen<span className="vh"> van blok {nr + 1}</span></Knop>}
      </div>
    </li>
  )
}

/** "5. Wijze van onderzoek en 6. Feiten". */
function keuzenaam(keuze: string): string {
  return sectiesVan(keuze).map((nummer) => `${nummer}. ${onderdeelMet(nummer).titel}`).join(' en ') || 'Hoort nergens bij'
}
