import { ok, type Result, refuse } from '@/lib/kernel/result'
import { type Onderwerp, onderwerpen, type RecordFailure, type Reflectie, type ReflectieKeuze } from './reflectie'

export function isOnderwerp(text: string): text is Onderwerp {
  return onderwerpen.some((one) => one === text)
}

/** One card of each kind a year (R-REF-1). */
export function requireLeeg(
  kaarten: readonly Pick<Reflectie, 'onderwerp' | 'schooljaar'>[],
  { onderwerp, schooljaar }: Pick<Reflectie, 'onderwerp' | 'schooljaar'>,
): Result<undefined, RecordFailure> {
  const filled = kaarten.some((kaart) => kaart.onderwerp === onderwerp && kaart.schooljaar === schooljaar)
  return filled ? refuse({ kind: 'already_filled' }) : ok()
}

/** All eight in order, those of this year filled in or not, with how much is still to do. */
export function keuzes(
  kaarten: readonly Pick<Reflectie, 'id' | 'onderwerp'>[],
  openPerKaart: ReadonlyMap<string, number>,
): ReflectieKeuze[] {
  return onderwerpen.map((onderwerp) => {
    const kaart = kaarten.find((one) => one.onderwerp === onderwerp)
    return { onderwerp, id: kaart?.id ?? null, openActies: kaart ? (openPerKaart.get(kaart.id) ?? 0) : 0 }
  })
}
