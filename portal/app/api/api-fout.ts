export interface GraphqlFout { message: string, extensions?: { code?: string } }

/** The api answered with errors; `code` is that of the first one. */
export class ApiFout extends Error {
  readonly code: string

  constructor(fouten: GraphqlFout[]) {
    super(fouten.map((fout) => fout.message).join('; '))
    this.code = fouten[0]?.extensions?.code ?? 'ONBEKEND'
  }
}

/** The api cannot be reached, is too slow or is not ready. */
export class ApiOnbereikbaar extends Error {}
