import { NIET_GETOOND } from '@/lib/domain/jaarverslag/jaarverslag.texts'

/** A figure as it may be seen; without one the same words, whatever the reason. */
export function Getal({ aantal }: { aantal: number | null | undefined }) {
  if (aantal === undefined) return '-'
  return aantal === null ? NIET_GETOOND : aantal
}
