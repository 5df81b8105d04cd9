import type { ServerResponse } from 'node:http'
import { writeReadableStreamToWritable } from '@remix-run/node'

/** Writes a web Response to a node response. */
export async function stuurResponse(antwoord: ServerResponse, response: Response, zonderInhoud: boolean): Promise<void> {
  antwoord.statusCode = response.status
  for (const [naam, waarde] of response.headers) {
    if (naam !== 'set-cookie') antwoord.setHeader(naam, waarde)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) antwoord.setHeader('set-cookie', cookies)
  beveilig(antwoord)
  if (response.body === null) antwoord.end()
  else if (zonderInhoud) {
    await response.body.cancel()
    antwoord.end()
  } else await writeReadableStreamToWritable(response.body, antwoord)
}

/** Short plain answer, for what happens outside the pages. */
export function stuurTekst(antwoord: ServerResponse, status: number, tekst: string): void {
  antwoord.statusCode = status
  antwoord.setHeader('content-type', 'text/plain; charset=utf-8')
  beveilig(antwoord)
  antwoord.end(tekst)
}

/** Back to a page, which says what was wrong with what was posted to it. */
export function stuurDoor(antwoord: ServerResponse, adres: string): void {
  antwoord.statusCode = 303
  antwoord.setHeader('location', adres)
  beveilig(antwoord)
  antwoord.end()
}

function beveilig(antwoord: ServerResponse): void {
  antwoord.setHeader('x-content-type-options', 'nosniff')
  if (!antwoord.hasHeader('cache-control')) antwoord.setHeader('cache-control', 'no-store')
  if (!antwoord.hasHeader('content-security-policy')) {
    antwoord.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
  }
}
