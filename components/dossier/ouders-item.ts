import type { Partij } from '@/lib/domain/dossier/dossier'

/** Where the reason about the parents is sealed: with the pupil, who was klager before a parent became so. */
export function oudersItem(partijen: readonly Partij[]): string {
  const klagers = partijen.filter(({ rol }) => rol === 'klager')
  return (klagers.find(({ tot }) => tot) ?? klagers[0])?.id ?? ''
}
