import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import type { Agendatermijn } from './agenda.repository.ts'

/** Alarm, in seconds before the beginning of the last day. */
const WEKKER = 24 * 3600

/** The calendar as iCalendar: a whole day per term, with what it is and the case, and no word of what happened or to whom. */
export function maakIcs(termijnen: readonly Agendatermijn[], { portalUrl, nu }: { portalUrl: string; nu: Date }): string {
  const agenda = ical({ name: 'Termijnen meldingen Wmo', prodId: { company: 'zelfonderzoek', product: 'termijnen', language: 'NL' }, method: ICalCalendarMethod.PUBLISH, ttl: 3600 })
  for (const { id, soort, protocol, zaaknummer, eindOp, dossierId } of termijnen) {
    const { termijnen: vaste, gesteldeTermijnen } = protocolversie(protocol)
    const termijn = vaste[soort] ?? gesteldeTermijnen[soort]
    const dag = agenda.createEvent({
      id: `${id}@${new URL(portalUrl).hostname}`, stamp: nu, start: new Date(`${eindOp}T00:00:00Z`), end: new Date(`${plusDagen(eindOp, 1)}T00:00:00Z`), allDay: true,
      summary: `${termijn?.naam ?? soort}, zaak ${zaaknummer}`, description: `Laatste dag${termijn?.soort === 'streef' ? ' (een streven)' : ''}. Grondslag: ${termijn?.grondslag ?? ''}.`, url: `${portalUrl}/dossier/Dossier_${dossierId}`,
    })
    dag.createAlarm({ type: ICalAlarmType.display, trigger: WEKKER })
  }
  return agenda.toString()
}
