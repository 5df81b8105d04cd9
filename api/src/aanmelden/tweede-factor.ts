import { AANMELDEIS } from '@zelfonderzoek/validation/toegang/aanmelding'
import type { DemoAccount } from '../demo/accounts.ts'

/** Whether an account of the demo has a device for a second factor: when its role needs one. */
export function heeftTweedeFactor({ rol }: Pick<DemoAccount, 'rol'>): boolean {
  return AANMELDEIS[rol] === 'tweede_factor'
}
