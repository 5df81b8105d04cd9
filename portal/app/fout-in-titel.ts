import type { EntryContext } from '@remix-run/node'

/**
 * Puts "Fout:" before the page title when the action refused the form, that is when it, or the loader after a
 * form that was too large, returned `{ fouten }` with one or more.
 * A screen reader then hears at once that the page needs attention.
 */
export function metFoutInTitel(remix: EntryContext): EntryContext {
  const antwoorden: unknown[] = [remix.staticHandlerContext.actionData, remix.staticHandlerContext.loaderData].flatMap((data) => Object.values(data ?? {}))
  if (!antwoorden.some(heeftFouten)) return remix
  const routeModules = { ...remix.routeModules }
  for (const [id, module] of Object.entries(routeModules)) {
    if (module?.meta) routeModules[id] = { ...module, meta: metVoorvoegsel(module.meta) }
  }
  return { ...remix, routeModules }
}

function heeftFouten(antwoord: unknown): boolean {
  return typeof antwoord === 'object' && antwoord !== null && 'fouten' in antwoord
    && Array.isArray(antwoord.fouten) && antwoord.fouten.length > 0
}

type Meta = NonNullable<NonNullable<EntryContext['routeModules'][string]>['meta']>

function metVoorvoegsel(meta: Meta): Meta {
  return (argumenten) => (meta(argumenten) ?? []).map((regel) =>
    regel && 'title' in regel && typeof regel.title === 'string' ? { ...regel, title: `Fout: ${regel.title}` } : regel)
}
