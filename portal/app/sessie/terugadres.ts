/** A page of this portal to return to; anything that could lead elsewhere becomes the start page. */
export function terugadres(waarde: string | null | undefined): string {
  if (!waarde || !/^\/(?![/\\])[^\\\s]*$/.test(waarde)) return '/'
  return /^\/(?:inloggen|uitloggen|verlopen)\b/.test(waarde) ? '/' : waarde
}

/** Address of a request within the portal. Forms post to their own page, so it can be opened after a post too. */
export function adresVan(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return `${pathname}${search}`
}
