import { logfout } from '@zelfonderzoek/http/logfout'
import { pino } from 'pino'
import { omgeving } from './omgeving.server.ts'

/** Log of the pages. Write codes and numbers here, never what people typed and never an address with its query. */
export const log = pino({ level: omgeving().logniveau, base: { dienst: 'portal' }, serializers: { err: logfout } })
