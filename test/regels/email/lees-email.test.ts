import { expect, it } from '@jest/globals'
import { leesEmail } from '@zelfonderzoek/validation/email/lees-email'

it.each([
  ['naam@aanbieder.example', 'naam@aanbieder.example'],
  [' Voor.Achter+wmo@Zorg.Example ', 'Voor.Achter+wmo@zorg.example'],
  ['info@zörg.example', 'info@xn--zrg-sna.example'],
  ['info@xn--zrg-sna.example', 'info@xn--zrg-sna.example'],
])('%j is %s', (invoer, adres) => {
  expect(leesEmail(invoer)).toBe(adres)
})

it.each([
  'x@y', '', '@y.nl', 'x@', 'a@b@c.nl', 'a b@c.nl', 'a@c .nl', 'a@c..nl', 'a@-c.nl', '.a@c.nl', 'a@1.2.3.4', 'a@[::1]', 'a@c.nl/x', 'a@c.nl:25', 'a@c%2enl',
  'x@y.nl\r\nBcc: ander@y.nl', 'x\r\nBcc:a@y.nl', 'x@y.nl\u0000', `${'a'.repeat(65)}@y.nl`, `${'a'.repeat(60)}@${'b.'.repeat(120)}nl`, `${'a'.repeat(316)}@y.nl`, 'x@\u202ey.nl', 'x@y.nl, z@y.nl', '"x y"@z.nl',
])('%j is geen e-mailadres', (invoer) => {
  expect(leesEmail(invoer)).toBeUndefined()
})
