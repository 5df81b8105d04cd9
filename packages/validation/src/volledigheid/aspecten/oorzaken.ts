import type { Basisoorzaak, Sectie7, Zelfonderzoek } from '../../zelfonderzoek/model.ts'
import { KLASSE_LABEL } from '../../zelfonderzoek/codes.ts'
import { citaat } from '../lees-tekst.ts'
import { aanwezig, beoordeelTekst, gedeeltelijk, type Oordeel, ontbreekt } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'
import { opsomming } from '../rijen.ts'

const veld = 'basisoorzaken'
const METHODENAAM = { woorden: 4, vaag: ['prisma-methode', 'sire-methode', 'dam-methode', 'tripod beta', 'prisma is toegepast', 'sire is toegepast', 'methode is toegepast', 'methode is gevolgd', 'zie onderdeel 5'] }

/** Item 7: root causes, the method at work, and the classification. */
export const OORZAAKREGELS = aspectregels(7, {
  '7.basisoorzaken': (_, { basisoorzaken }) => {
    const oorzaken = metTekst(basisoorzaken)
    const basis = oorzaken.filter((o) => o.soort === 'basisoorzaak')
    if (basis.length) return aanwezig(noem(basis))
    return oorzaken.length ? gedeeltelijk('alleen_directe', { veld, rij: oorzaken[0]?.id ?? '', bewijs: noem(oorzaken), gegevens: { aantal: oorzaken.length } }) : ontbreekt(veld)
  },
  '7.methode_toegepast': beoordeelToepassing,
  '7.classificatie': (_, { basisoorzaken }) => {
    const oorzaken = metTekst(basisoorzaken)
    const basis = oorzaken.filter((o) => o.soort === 'basisoorzaak')
    const teDelen = basis.length ? basis : oorzaken
    const zonder = teDelen.filter((o) => !o.klasse)
    const ingedeeld = teDelen.filter((o) => o.klasse)
    if (teDelen.length === 0) return ontbreekt(veld)
    if (zonder.length === 0) return aanwezig(ingedeeld.map((o) => `${KLASSE_LABEL[o.klasse]}: ${citaat(o.tekst, 60)}`).join('; '))
    const gegevens = { er: ingedeeld.length, totaal: teDelen.length, bij: opsomming(zonder.map((o) => `‘${citaat(o.tekst, 60)}’`)) }
    const rij = zonder[0]?.id ?? ''
    return ingedeeld.length ? gedeeltelijk('rijen', { veld, rij, bewijs: noem(ingedeeld), gegevens }) : { uitkomst: 'ontbreekt', geval: 'rijen', veld, rij, bewijs: '', gegevens }
  },
})

/** The method shows in a description of its steps, or in a tree with branches. */
function beoordeelToepassing({ methodeToegepast }: Sectie7, { basisoorzaken }: Zelfonderzoek): Oordeel {
  const tekst = beoordeelTekst(methodeToegepast, 'methodeToegepast', METHODENAAM)
  if (tekst.uitkomst === 'aanwezig' || tekst.uitkomst === 'nvt_gemotiveerd') return tekst
  const oorzaken = metTekst(basisoorzaken)
  const ids = new Set(oorzaken.map((o) => o.id))
  const onder = oorzaken.filter((o) => o.ouderId !== null && ids.has(o.ouderId))
  if (onder.length && tekst.uitkomst !== 'nvt_kaal') return aanwezig(`${oorzaken.length} oorzaken in een boom: ${noem(onder)}`)
  if (tekst.uitkomst === 'ontbreekt' && oorzaken.length > 1) return gedeeltelijk('losse_oorzaken', { veld: 'methodeToegepast', bewijs: noem(oorzaken), gegevens: { aantal: oorzaken.length } })
  return tekst
}

function metTekst(oorzaken: readonly Basisoorzaak[]): Basisoorzaak[] {
  return oorzaken.filter((o) => o.tekst.trim())
}

function noem(oorzaken: readonly Basisoorzaak[]): string {
  return oorzaken.map((o) => citaat(o.tekst, 60)).join('; ')
}
