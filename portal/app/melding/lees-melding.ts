import type { MeldingQuery } from '@zelfonderzoek/schema'
import { kloktijdUitInvoer } from '@zelfonderzoek/validation/kalender/kloktijd'
import { legeMelding, type Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { tekstUit } from '../beoordeling/geweigerd.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'

type Opgeslagen = NonNullable<NonNullable<MeldingQuery['dossier']>['melding']>

/** Rows for others who were involved that one melding may have. */
const MEESTE_ANDEREN = 50

/** The melding from a posted form; rows without a word are left out. */
export function meldingUitFormulier(formulier: FormData): Meldinginhoud {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const actie = (naam: string) => ({ actie: t(`${naam}.actie`), termijn: t(`${naam}.termijn`) })
  return {
    contactpersoonNaam: t('contactpersoonNaam'),
    contactpersoonFunctie: t('contactpersoonFunctie'),
    contactpersoonEmail: t('contactpersoonEmail'),
    soort: t('soort') as Meldinginhoud['soort'],
    titel: t('titel'),
    voorzieningsoort: t('voorzieningsoort') as Meldinginhoud['voorzieningsoort'],
    gemeentecode: t('gemeentecode'),
    omschrijving: t('omschrijving'),
    datumGebeurtenis: datumUitFormulier(formulier, 'datumGebeurtenis'),
    tijdGebeurtenis: kloktijdUitInvoer(t('tijdGebeurtenis')),
    klokstand: t('klokstand') as Meldinginhoud['klokstand'],
    datumBekend: datumUitFormulier(formulier, 'datumBekend'),
    datumVastgesteld: datumUitFormulier(formulier, 'datumVastgesteld'),
    gevolg: t('gevolg') as Meldinginhoud['gevolg'],
    rijksinspectie: t('rijksinspectie') as Meldinginhoud['rijksinspectie'],
    functieBeroepskracht: t('functieBeroepskracht'),
    clientNaam: t('clientNaam'),
    clientContact: t('clientContact'),
    clientGeboortedatum: datumUitFormulier(formulier, 'clientGeboortedatum'),
    anderen: anderenUitFormulier(t),
    actieOnderzoek: actie('actieOnderzoek'),
    actieGevolgen: actie('actieGevolgen'),
    actieInformeren: { ...actie('actieInformeren'), wie: t('actieInformeren.wie') as Meldinginhoud['actieInformeren']['wie'] },
    openbaarMinisterie: t('openbaarMinisterie') as Meldinginhoud['openbaarMinisterie'],
    redenLaat: t('redenLaat'),
  }
}

function anderenUitFormulier(t: (naam: string) => string): Meldinginhoud['anderen'] {
  return Array.from({ length: MEESTE_ANDEREN }, (_, nr) => ({ id: `a${nr + 1}`, functie: t(`anderen.${nr}.functie`), rol: t(`anderen.${nr}.rol`) }))
    .filter(({ functie, rol }) => functie.trim() || rol.trim())
}

/** The melding as it was saved, with the cliënt for whoever may read that. */
export function meldingVan({ inhoud, client }: Pick<Opgeslagen, 'inhoud' | 'client'>): Meldinginhoud {
  return {
    ...legeMelding(),
    ...(inhoud as Partial<Meldinginhoud>),
    ...(client && { clientNaam: client.naam, clientContact: client.contact, clientGeboortedatum: client.geboortedatum }),
  }
}
