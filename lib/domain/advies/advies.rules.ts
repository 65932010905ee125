import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { StandPijl } from '@/lib/kernel/standen'
import type { Advies, AdviesStatus, Besluit, Cijfer, Uitvoering } from './advies'

/** Every arrow of R-ADV-1; the diagram in the docs is made of it. */
export const adviesPijlen = [
  { van: 'concept', naar: 'verzonden', act: 'advies:send' },
  { van: 'verzonden', naar: 'verzonden', act: 'advies:discuss' },
  { van: 'verzonden', naar: 'beantwoord', act: 'advies:answer' },
  { van: 'beantwoord', naar: 'beantwoord', act: 'advies:discuss' },
  { van: 'beantwoord', naar: 'beantwoord', act: 'advies:follow' },
  { van: 'beantwoord', naar: 'afgerond', act: 'advies:complete' },
  { van: 'verzonden', naar: 'afgerond', act: 'advies:complete', bij: 'geen antwoord' },
] as const satisfies readonly (StandPijl & { van: AdviesStatus | 'concept'; naar: AdviesStatus })[]

type AdviesAct = (typeof adviesPijlen)[number]['act']

/** Whether the status has an arrow of this act. */
export function canStep({ status }: Pick<Advies, 'status'>, act: AdviesAct): boolean {
  return adviesPijlen.some((pijl) => pijl.van === status && pijl.act === act)
}

/** R-SPOOR-2: is the directeur involved, or may he be, the bestuur takes his place; he gets no key, row or mail. */
export function ambtVoor(gekozen: AmbtSoort, directeuren: readonly string[], betrokken: readonly string[]): AmbtSoort {
  return directeuren.some((accountId) => betrokken.includes(accountId)) ? 'bestuur' : gekozen
}

type Day = { today: Datum }
export type TermFailure = { kind: 'term_passed' }
export type DiscussFailure = { kind: 'not_now' } | { kind: 'in_future' } | { kind: 'before_sent' } | TermFailure
export type AnswerFailure = { kind: 'not_now' } | { kind: 'day_missing' } | { kind: 'day_passed' }
export type FollowFailure = { kind: 'not_now' } | { kind: 'day_missing' } | { kind: 'day_passed' }
export type CompleteFailure = { kind: 'not_now' } | { kind: 'answer_awaited' }

/** concept → verzonden: an answer is asked by a day that still comes. */
export function requireTerm(antwoordVoor: Datum, today: Datum): Result<undefined, TermFailure> {
  return antwoordVoor > today ? ok() : refuse({ kind: 'term_passed' })
}

/** A talk about it; until there is an answer another day can be agreed for that. */
export function discuss(
  advies: Advies,
  { op, antwoordVoor, today }: Day & { op: Datum; antwoordVoor: Datum | null },
): Result<Advies, DiscussFailure> {
  if (!canStep(advies, 'advies:discuss')) return refuse({ kind: 'not_now' })
  if (op > today) return refuse({ kind: 'in_future' })
  if (op < advies.verzondenOp) return refuse({ kind: 'before_sent' })
  const spoken = { ...advies, besprokenOp: op }
  if (!antwoordVoor) return ok(spoken)
  if (advies.status !== 'verzonden') return refuse({ kind: 'not_now' })
  const term = requireTerm(antwoordVoor, today)
  return term.ok ? ok({ ...spoken, antwoordVoor }) : term
}

/** verzonden → beantwoord. Who takes it over, also in part, says by when; on that day the adviser asks how it stands. */
export function answer(
  advies: Advies,
  { besluit, uitvoerenVoor, today }: Day & { besluit: Besluit; uitvoerenVoor: Datum | null },
): Result<Advies, AnswerFailure> {
  if (!canStep(advies, 'advies:answer')) return refuse({ kind: 'not_now' })
  const day = besluit === 'niet' ? null : uitvoerenVoor
  if (besluit !== 'niet' && !day) return refuse({ kind: 'day_missing' })
  if (day && day < today) return refuse({ kind: 'day_passed' })
  return ok({ ...advies, status: 'beantwoord', besluit, beantwoordOp: today, uitvoerenVoor: day, opvolgenOp: day })
}

/** How it stands with what was taken over; still busy asks for another day. */
export function follow(
  advies: Advies,
  { uitvoering, opnieuwOp, today }: Day & { uitvoering: Uitvoering; opnieuwOp: Datum | null },
): Result<Advies, FollowFailure> {
  if (!canStep(advies, 'advies:follow') || advies.besluit === 'niet') return refuse({ kind: 'not_now' })
  const again = uitvoering === 'bezig' ? opnieuwOp : null
  if (uitvoering === 'bezig' && !again) return refuse({ kind: 'day_missing' })
  if (again && again <= today) return refuse({ kind: 'day_passed' })
  return ok({ ...advies, uitvoering, opvolgenOp: again })
}

/** beantwoord → afgerond; without an answer not before the day that was agreed for it has passed. */
export function complete(
  advies: Advies,
  { kwaliteit, acceptatie, today }: Day & { kwaliteit: Cijfer; acceptatie: Cijfer },
): Result<Advies, CompleteFailure> {
  if (!canStep(advies, 'advies:complete')) return refuse({ kind: 'not_now' })
  if (advies.status === 'verzonden' && advies.antwoordVoor >= today) return refuse({ kind: 'answer_awaited' })
  return ok({ ...advies, status: 'afgerond', kwaliteit, acceptatie, opvolgenOp: null, afgerondOp: today })
}

/** effect = quality × acceptance: the best advice that nobody wants does nothing (Maier, H 4.4). */
export function effectOf({ kwaliteit, acceptatie }: Pick<Advies, 'kwaliteit' | 'acceptatie'>): number | null {
  return kwaliteit && acceptatie ? Number(kwaliteit) * Number(acceptatie) : null
}

/** Whose move it is and until when; null where it rests or ended. */
export function aanZet(advies: Advies): { wie: 'ambt' | 'adviseur'; voor: Datum } | null {
  if (advies.status === 'verzonden') return { wie: 'ambt', voor: advies.antwoordVoor }
  if (advies.status === 'beantwoord' && advies.opvolgenOp) return { wie: 'adviseur', voor: advies.opvolgenOp }
  return null
}

/** What waits longest stands first; then what ended, the newest first. */
export function opVolgorde<A extends Advies>(adviezen: readonly A[]): A[] {
  const key = (one: A) => aanZet(one)?.voor ?? (one.status === 'afgerond' ? '' : '9999-12-31')
  return adviezen.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)]
    if (!first || !second) return first === second ? b.verzondenOp.localeCompare(a.verzondenOp) : first ? -1 : 1
    return first.localeCompare(second) || b.verzondenOp.localeCompare(a.verzondenOp)
  })
}
