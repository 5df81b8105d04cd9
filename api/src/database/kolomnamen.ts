import { DefaultNamingStrategy } from 'typeorm'

/** `bewaardOp` in code is `bewaard_op` in PostgreSQL. */
export class Kolomnamen extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined): string {
    return customName || naarSlang(property)
  }
}

/** camelCase to snake_case. */
export function naarSlang(naam: string): string {
  return naam.replaceAll(/[A-Z]/g, (hoofdletter) => `_${hoofdletter.toLowerCase()}`)
}
