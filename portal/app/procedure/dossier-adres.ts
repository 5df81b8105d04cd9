import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'

/** Where the aanbieder reads his dossier: the report once there is one, and before that the melding; a case of a loket has a page of its own. */
export function dossierAdres({ id, protocol, zelfonderzoek }: { id: string, protocol: string, zelfonderzoek?: object | null }): string {
  if (protocolversie(protocol).soort === 'loket') return `/incident/${id}`
  return zelfonderzoek ? `/onderzoeken/${id}` : `/melding/${id}`
}
