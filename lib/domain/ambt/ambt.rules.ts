import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Ambt, Houder } from './ambt'

/**
 * geen_houder: nobody has the office · niemand_ingeschreven: nobody of them has a key · geen_sleutel: it has none yet ·
 * vernieuwen: someone who left still has it · delen: a holder lacks it · in_orde.
 */
export type Stand = 'geen_houder' | 'niemand_ingeschreven' | 'geen_sleutel' | 'vernieuwen' | 'delen' | 'in_orde'

/** How an office stands on a day, given who holds it then. Appointing grants, leaving rotates. */
export function standOf(ambt: Ambt | null, houders: readonly Houder[]): Stand {
  const able = houders.filter(({ publicKey }) => publicKey !== null).map(({ accountId }) => accountId)
  const left = ambt?.sleutelhouders.some((id) => !houders.some(({ accountId }) => accountId === id)) ?? false
  if (houders.length === 0) return 'geen_houder'
  if (able.length === 0) return 'niemand_ingeschreven'
  if (!ambt) return 'geen_sleutel'
  if (left || ambt.sleutelhouders.length === 0) return 'vernieuwen'
  return able.every((id) => ambt.sleutelhouders.includes(id)) ? 'in_orde' : 'delen'
}

/** Nobody can open what is sealed to it: a warning, and a duty is then recorded by telephone. */
export function isClosed(ambt: Ambt | null, houders: readonly Houder[]): boolean {
  return !ambt?.sleutelhouders.some((id) => houders.some(({ accountId }) => accountId === id))
}

export type Gift = {
  versie: number
  publicKey: string
  wraps: readonly { accountId: string }[]
  hasCode: boolean
  vorig: { versie: number; publicKey: string } | null
}
export type GrantFailure =
  | { kind: 'changed_elsewhere' }
  | { kind: 'wrong_holders' }
  | { kind: 'code_missing' }
  | { kind: 'no_holder' }
  | { kind: 'former_missing' }
  | { kind: 'ask_holder' }

/**
 * A new key goes to every holder who can have it, with a new paper for the safe. The present key goes on from a holder
 * to holders who lack it, and only while nobody who left still has it. Who has the former key, herself or by the paper
 * from the safe, hands it to the new one: what was reported before must stay open.
 */
export function requireGift(
  ambt: Ambt | null,
  houders: readonly Houder[],
  { versie, publicKey, wraps, hasCode, vorig }: Gift,
  door: string,
): Result<'nieuw' | 'gedeeld', GrantFailure> {
  const able = houders.filter((houder) => houder.publicKey !== null).map(({ accountId }) => accountId)
  const to = wraps.map(({ accountId }) => accountId)
  if (able.length === 0) return refuse({ kind: 'no_holder' })
  if (versie === (ambt?.versie ?? 0) + 1) {
    if (publicKey === ambt?.publicKey) return refuse({ kind: 'changed_elsewhere' })
    if (!sameIds(to, able)) return refuse({ kind: 'wrong_holders' })
    const hands = vorig !== null || ambt?.sleutelhouders.includes(door)
    if (hands && !isFormer(ambt, vorig)) return refuse({ kind: 'former_missing' })
    return hasCode ? ok('nieuw') : refuse({ kind: 'code_missing' })
  }
  if (!ambt || versie !== ambt.versie || publicKey !== ambt.publicKey) return refuse({ kind: 'changed_elsewhere' })
  if (standOf(ambt, houders) !== 'delen' || !ambt.sleutelhouders.includes(door))
    return refuse({ kind: 'wrong_holders' })
  const lacking = able.filter((id) => !ambt.sleutelhouders.includes(id))
  return sameIds(to, lacking) ? ok('gedeeld') : refuse({ kind: 'wrong_holders' })
}

/** Who has the key while the asker has it not: he gives it on, or renews it so that what was sealed before stays open. */
export function keyedOthers<H extends Houder>(ambt: Ambt | null, houders: readonly H[], door: string): H[] {
  if (!ambt || ambt.sleutelhouders.includes(door)) return []
  return houders.filter(({ accountId }) => ambt.sleutelhouders.includes(accountId))
}

function isFormer(ambt: Ambt | null, vorig: Gift['vorig']): boolean {
  return ambt !== null && vorig?.versie === ambt.versie && vorig.publicKey === ambt.publicKey
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set(a).size === a.length && a.every((id) => b.includes(id))
}
