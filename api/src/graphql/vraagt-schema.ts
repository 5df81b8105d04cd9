import { type DocumentNode, visit } from 'graphql'

const schemavragen = new WeakMap<DocumentNode, boolean>()

/** True for a document that asks for the schema itself, anywhere; `__typename` tells nothing that the document does not say already. */
export function vraagtSchema(document: DocumentNode): boolean {
  let vraagt = schemavragen.get(document)
  if (vraagt === undefined) {
    vraagt = false
    visit(document, { Field: ({ name: { value } }) => { vraagt ||= value === '__schema' || value === '__type' } })
    schemavragen.set(document, vraagt)
  }
  return vraagt
}
