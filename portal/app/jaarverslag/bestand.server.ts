/** A file for the browser to save, never kept by anything in between. */
export function bestand(inhoud: Buffer, soort: string, naam: string): Response {
  return new Response(new Uint8Array(inhoud), {
    headers: { 'content-type': soort, 'content-length': String(inhoud.length), 'content-disposition': `attachment; filename="${naam}"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
}
