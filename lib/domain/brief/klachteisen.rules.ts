import { type Klachteis, klachteisen } from './klachteisen.data'

/** What a klacht on paper still lacks, one by one, what must be there first (R-KL-1). */
export function ontbrekendeEisen(aanwezig: readonly Klachteis['eis'][]): Klachteis[] {
  return klachteisen.filter(({ eis }) => !aanwezig.includes(eis))
}
