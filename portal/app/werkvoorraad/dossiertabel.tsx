import type { WerkvoorraadQuery } from '@zelfonderzoek/schema'
import { STAND_LABEL, type Stand } from '@zelfonderzoek/validation/dossier/stand'
import { termijnNaam } from '@zelfonderzoek/validation/protocol/termijn-naam'
import { Koppeling } from '../ui/koppeling.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Termijntekst } from './termijntekst.tsx'

export type Dossierregel = WerkvoorraadQuery['dossiers']['edges'][number]['node']

/** What the toezichthouder does in each stand. */
const WERK: Record<Stand, string> = {
  concept: 'Nog niets', gemeld: 'Ontvangst bevestigen', zelfonderzoek: 'Wachten op het rapport', ingediend: 'Rapport beoordelen',
  aanvullen: 'Wachten op de aanvulling', afgesloten: 'Niets meer',
}
/** What there is to do when the term of the aanbieder has passed. */
const WERK_TE_LAAT: Partial<Record<Stand, string>> = { zelfonderzoek: 'Vragen waar het rapport blijft', aanvullen: 'Vragen waar de aanvulling blijft' }

interface DossiertabelProps {
  titel: string
  dossiers: readonly Dossierregel[]
  vandaag: string
  /** With the column that says what the reader has to do. */
  metWerk?: boolean
}

/** Dossiers with the next term first. */
export function Dossiertabel({ titel, dossiers, vandaag, metWerk = false }: DossiertabelProps) {
  return (
    <Tabel
      titel={titel} blokken kopKolom={1}
      kolommen={[{ naam: 'Volgende termijn', sortering: 'ascending' }, { naam: 'Dossier' }, { naam: 'Stand' }, ...(metWerk ? [{ naam: 'Wat u doet' }] : [])]}
      rijen={dossiers.map((dossier) => {
        const stand = dossier.stand as Stand
        return {
          sleutel: dossier.id,
          cellen: [
            <Termijntekst key="t" eindOp={dossier.volgendeTermijnOp} vandaag={vandaag} naam={dossier.volgendeTermijnSoort ? termijnNaam(dossier.volgendeTermijnSoort) : undefined} kort />,
            <span key="d">
              <Koppeling href={`/dossier/${dossier.id}`}>{dossier.titel || dossier.zaaknummer}</Koppeling><br />
              <span className="klein zacht">{dossier.zaaknummer} · {dossier.aanbieder.naam} · {dossier.gemeente.naam}</span>
            </span>,
            STAND_LABEL[stand],
            ...(metWerk ? [werk(stand, dossier.volgendeTermijnOp, vandaag)] : []),
          ],
        }
      })}
    />
  )
}

function werk(stand: Stand, eindOp: string | null | undefined, vandaag: string): string {
  return (eindOp && eindOp < vandaag ? WERK_TE_LAAT[stand] : undefined) ?? WERK[stand]
}
