import type { LopendeTermijn, TermijnPartij } from './termijn'
import { termijnaard } from './termijnaard.data'

/** Whom to tick when a term is done. Of a formele klacht that is asked at its steps, so not here once more (R-KL-11). */
export function nogTeVragen({ soort, voorId, objectId }: Pick<LopendeTermijn, 'soort' | 'voorId' | 'objectId'>) {
  const vertel: readonly TermijnPartij[] = voorId === objectId ? termijnaard[soort].vertel : []
  return vertel
}
