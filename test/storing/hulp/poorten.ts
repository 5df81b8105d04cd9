import { createServer } from 'node:net'

/** Ports of these tests and of nothing else here: below those that a system gives out by itself, so that what is killed finds its own again. */
export const POORTEN = { postgres: 4889, api: 4890, uitgever: 4891, tweedeApi: 4892, smtp: 4893, tussen: 4894, verdeler: 4895, teruggezet: 4896 } as const

/** Which of them something else holds, such as another run. */
export async function bezettePoorten(): Promise<number[]> {
  const bezet: number[] = []
  for (const poort of Object.values(POORTEN)) if (!(await isVrij(poort))) bezet.push(poort)
  return bezet
}

function isVrij(poort: number): Promise<boolean> {
  return new Promise((klaar) => {
    const server = createServer().once('error', () => klaar(false))
    server.listen(poort, '127.0.0.1', () => server.close(() => klaar(true)))
  })
}
