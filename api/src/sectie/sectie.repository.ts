import type { Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { handelingenVoor } from '@zelfonderzoek/validation/toegang/toegang'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import { voerUit } from '../database/lees.ts'
import { metVoorrang } from '../database/voorrang.ts'
import type { Context, Vrager } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { andereInhoud, beperkt, nietGevonden, stapNietToegestaan, versieConflict } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { alsGebruiker } from './als-gebruiker.ts'
import type { SectieBewaard } from './sectie.resolver.ts'
import type { Sectie } from './sectie.type.ts'
import { BEWAAR, LEES_RECORDS, WAAROM_NIET } from './sectie.sql.ts'

interface Bewaring {
  zelfonderzoekId: string
  nummer: number
  versie: number
  sleutel: string
  inhoudJson: string
  stand: string
  aanwezig: number
  totaal: number
}

type Bewaard = SectieBewaard & { __typename: 'SectieBewaard' }

/**
 * Saves a section in one statement: the version check, the text that is replaced, the new text and the auditregel.
 * Whoever comes second gets the other text, and the refused one is kept as well.
 */
export async function bewaarSectie(context: Context, b: Bewaring): Promise<Bewaard | Weigering> {
  const wie = vrager(context)
  const [rij] = await voerUit(metVoorrang(context), context.rij, {
    naam: 'sectie_bewaren',
    tekst: BEWAAR,
    waarden: [b.zelfonderzoekId, b.nummer, b.versie, b.inhoudJson, b.stand, b.aanwezig, b.totaal, b.sleutel, wie.id, wie.rol, wie.organisatieId, context.correlatieId],
  })
  if (!rij?.[0]) return waaromNiet(context, b)
  return bewaard(JSON.parse(rij[0]) as Sectie, b.inhoudJson, wie)
}

function bewaard(sectie: Sectie, inhoudJson: string, wie: Vrager): Bewaard {
  const inhoud = JSON.parse(inhoudJson) as Record<string, unknown>
  return { __typename: 'SectieBewaard', sectie: { ...sectie, inhoud, bewaardDoor: alsGebruiker(wie) } }
}

interface Stond {
  dossierStand: string
  beperkt: boolean
  sectie: Sectie
  laatsteSleutel: string | null
  functie: string | null
  /** What stands there is, to the character, what was sent. */
  zelfde: boolean
}

async function waaromNiet(context: Context, b: Bewaring): Promise<Bewaard | Weigering> {
  const wie = vrager(context)
  const [rij] = await voerUit(metVoorrang(context), context.rij, {
    naam: 'sectie_waarom_niet',
    tekst: WAAROM_NIET,
    waarden: [b.zelfonderzoekId, b.nummer, b.inhoudJson, b.versie, b.sleutel, wie.id],
  })
  if (!rij?.[0]) return nietGevonden()
  const { dossierStand, beperkt: dicht, sectie, laatsteSleutel, functie, zelfde } = JSON.parse(rij[0]) as Stond
  if (laatsteSleutel === b.sleutel) return zelfde ? bewaard(sectie, b.inhoudJson, wie) : andereInhoud()
  if (dossierStand !== 'zelfonderzoek' && dossierStand !== 'aanvullen') {
    return stapNietToegestaan(dossierStand, handelingenVoor(wie.rol, dossierStand as Stand, 'eigen'))
  }
  if (dicht) return beperkt(dossierStand)
  if (zelfde) return bewaard(sectie, b.inhoudJson, wie)
  return versieConflict({ versie: sectie.versie, huidig: sectie.inhoud, doorFunctie: functie, op: sectie.bewaardOp })
}

/** Causes and measures of a zelfonderzoek, as the rules read them. */
export async function leesRecords(context: Context, zelfonderzoekId: string): Promise<Pick<Zelfonderzoek, 'basisoorzaken' | 'verbetermaatregelen'>> {
  const [rij] = await voerUit(metVoorrang(context), context.rij, { naam: 'lees_records', tekst: LEES_RECORDS, waarden: [zelfonderzoekId] })
  return JSON.parse(rij?.[0] ?? '{"basisoorzaken":[],"verbetermaatregelen":[]}') as Pick<Zelfonderzoek, 'basisoorzaken' | 'verbetermaatregelen'>
}
