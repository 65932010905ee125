import 'server-only'
import { todayInNederland } from '@/lib/kernel/datum'
import type { AccountId } from '@/lib/kernel/id'
import type { Result } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'

/** A change in what is the person's own, in one transaction, by who proved to be her. */
export function changeOwn<T, F>(accountId: string, run: (tx: Tx) => Promise<Result<T, F>>): Promise<Result<T, F>> {
  return change({ accountId: accountId as AccountId, today: todayInNederland(new Date()) }, run)
}
