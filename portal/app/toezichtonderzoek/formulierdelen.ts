import type { Foutregel } from '../ui/foutsamenvatting.tsx'

/** What every form here gets: what was wrong, what was typed, and the key that makes sending it twice do it once. */
export interface Formulierdelen { fouten: readonly Foutregel[], invoer: Record<string, string>, sleutel: string }
