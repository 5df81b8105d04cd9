/**
 * A GraphQL document that knows its result and its variables: what the generator of `packages/schema` writes.
 * With `__meta__.hash` only the hash travels to the api.
 */
export interface GetypeerdDocument<Resultaat, Variabelen> {
  __apiType?: ((variabelen: Variabelen) => Resultaat) | undefined
  __meta__?: Record<string, unknown> | undefined
  toString(): string
}
