import { TermijnkalenderDocument, type TermijnkalenderQuery } from '@zelfonderzoek/schema'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { isMaand, maandgrenzen, maandVan } from '@zelfonderzoek/validation/kalender/maand'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { PROCESROL_LABEL } from '@zelfonderzoek/validation/protocol/procesrol'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'

/** A running term as the calendar shows it. */
export interface Kalenderregel { id: string, naam: string, bindt: string, streef: boolean, eindOp: string, opgeschort: boolean, dossierId: string, zaaknummer: string, titel: string, aanbieder: string }

const BEGIN = '2000-01-01'

/** The terms of the month in the address, and those whose last day has passed. */
export async function laadKalender(api: Api, zoek: URLSearchParams) {
  const nu = vandaag()
  const gevraagd = zoek.get('maand') ?? ''
  const maand = isMaand(gevraagd) ? gevraagd : maandVan(nu)
  const [van, tot] = maandgrenzen(maand)
  const uit = await api(TermijnkalenderDocument, { van, tot, begin: BEGIN, gisteren: plusDagen(nu, -1) })
  return { maand, vandaag: nu, lijst: zoek.get('vorm') === 'lijst', regels: uit.maand.map(alsRegel), voorbij: uit.voorbij.map(alsRegel) }
}

function alsRegel({ soort, persoon, protocol, ...rest }: TermijnkalenderQuery['maand'][number]): Kalenderregel {
  const { termijnen, gesteldeTermijnen } = protocolversie(protocol)
  const definitie = termijnen[soort] ?? gesteldeTermijnen[soort]
  return { ...rest, naam: [definitie?.naam ?? soort, persoon].filter(Boolean).join(', '), bindt: definitie ? PROCESROL_LABEL[definitie.bindt] : '', streef: definitie?.soort === 'streef' }
}
