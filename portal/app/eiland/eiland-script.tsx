import { usePagina } from '../pagina-context.tsx'

/** Loads the browser entry, only when the page has an island. Stands after the page content, which registers the islands. */
export function EilandScript() {
  const { nonce, ingang, eilanden } = usePagina()
  if (eilanden.size === 0) return null
  return (
    <>
      {ingang.imports.map((bestand) => <link key={bestand} rel="modulepreload" href={bestand} nonce={nonce} />)}
      <script type="module" src={ingang.module} nonce={nonce} />
    </>
  )
}
