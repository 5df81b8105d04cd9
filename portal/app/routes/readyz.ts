import { isApiGereed } from '../api/vraag.server.ts'
import { isSessieopslagGereed } from '../sessie/opslag.server.ts'

/** Tells whether the portal can serve: the api and the session store answer. Status 200 or 503. */
export async function loader(): Promise<Response> {
  const [api, sessieopslag] = await Promise.all([isApiGereed(), isSessieopslagGereed()])
  return Response.json({ api, sessieopslag }, { status: api && sessieopslag ? 200 : 503 })
}
