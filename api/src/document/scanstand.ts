/** Whether a file may be read: waiting for the scanner, let through, or refused and destroyed. */
export const SCANSTANDEN = ['wacht', 'gecontroleerd', 'geweigerd'] as const
export type Scanstand = (typeof SCANSTANDEN)[number]
