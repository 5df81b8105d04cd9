import '@remix-run/node'

declare module '@remix-run/node' {
  /** Loaders and actions return plain values; they keep their types. */
  interface Future { v3_singleFetch: true }
}
