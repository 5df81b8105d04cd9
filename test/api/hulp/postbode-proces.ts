import { argv, stdout } from 'node:process'
import pg from 'pg'
import { startPostbode } from '../../../api/src/postuit/postbode.ts'

/** A postbode in a process of its own, so that a test can kill it: `node postbode-proces.ts DATABASE SMTP`. */
const [, , url = '', smtp = ''] = argv
await startPostbode({ pool: new pg.Pool({ connectionString: url, max: 2 }), omgeving: { SMTP_URL: smtp, MAIL_VAN: 'zelfonderzoek@voorbeeld.invalid', PORTAL_URL: 'https://portaal.voorbeeld.invalid' }, log: { warn: () => undefined } as never })
stdout.write('begonnen\n')
