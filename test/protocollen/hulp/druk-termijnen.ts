import { stdout } from 'node:process'
import { eindeVan, leesTermijnen } from './termijnrij.ts'

/** Prints every row with its end, for a comparison between time zones. */
stdout.write(leesTermijnen().map((rij) => `${rij.nr} ${eindeVan(rij)}`).join('\n'))
