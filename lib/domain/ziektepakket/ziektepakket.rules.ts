import { waaromNiet } from '@/lib/domain/intake/intake.rules'
import type { Ontvanger } from '@/lib/domain/verwijzing/verwijzing'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { MEEST_VERVANGERS, type VervangerKeuze, type Ziektepakket } from './ziektepakket'

type Kandidaat = Pick<Ontvanger, 'doelgroep' | 'schoolIds' | 'enrolled'>

/** Why this one cannot be deputy: no key, for other people, or another school. Who is away today may be back by then. */
export function waaromGeenVervanger(
  naar: Kandidaat,
  zaak: Parameters<typeof waaromNiet>[1],
): VervangerKeuze['waaromNiet'] {
  return waaromNiet({ ...naar, afwezig: false }, zaak)
}

export type VervangerFailure = { kind: 'vervanger_missing' | 'too_many_vervangers' | 'vervanger_unfit' }

/** One or two, each once, and each of whom can be chosen. */
export function requireVervangers(
  gekozen: readonly string[],
  keuzes: readonly Pick<VervangerKeuze, 'accountId' | 'waaromNiet'>[],
): Result<undefined, VervangerFailure> {
  if (gekozen.length === 0) return refuse({ kind: 'vervanger_missing' })
  if (gekozen.length > MEEST_VERVANGERS) return refuse({ kind: 'too_many_vervangers' })
  const fit = (id: string) => keuzes.some(({ accountId, waaromNiet }) => accountId === id && waaromNiet === null)
  return new Set(gekozen).size === gekozen.length && gekozen.every(fit) ? ok() : refuse({ kind: 'vervanger_unfit' })
}

/** Someone who was asked gives an answer first: neither a new paper nor taking it back passes that over. */
export function requireNietGevraagd(
  pakket: Pick<Ziektepakket, 'status'> | null,
): Result<undefined, { kind: 'asked_already' }> {
  return pakket?.status === 'gevraagd' ? refuse({ kind: 'asked_already' }) : ok()
}

/** The term is over: who asked may go on. */
export function kanVerder({ weigerTot }: { weigerTot: Date }, now: Date): boolean {
  return weigerTot <= now
}
