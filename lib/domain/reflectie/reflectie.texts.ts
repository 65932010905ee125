import { sealedRefusals } from '@/lib/domain/object/object.texts'
import type { ReflectieKeuze, Score } from './reflectie'

export const scoreTekst: Record<Score, string> = {
  helemaal: 'Dat klopt',
  deels: 'Dat klopt voor een deel',
  nog_niet: 'Dat klopt nog niet',
}

export const recordReflectieRefusals = {
  ...sealedRefusals,
  already_filled: 'U vulde deze kaart dit schooljaar al in. Open haar en pas haar aan.',
}

export const amendReflectieRefusals = sealedRefusals

export function keuzeTekst({ id, openActies }: ReflectieKeuze): string {
  if (!id) return 'Nog niet ingevuld.'
  if (openActies === 0) return 'Ingevuld.'
  return openActies === 1
    ? 'Ingevuld. U hebt nog één ding te doen.'
    : `Ingevuld. U hebt nog ${openActies} dingen te doen.`
}
