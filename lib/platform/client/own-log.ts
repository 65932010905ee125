import type { OwnLogHead, PinsInput } from '@/lib/kernel/auth-wire'
import { askVault } from './endpoints'
import { type VaultWorker, writePins } from './pins'

type LogCheck = 'klopt' | 'klopt_niet' | 'onbekend'

/** Whether the own logboek, and each bestuur's, still holds the own event this vault saw; only then the last one takes its place. */
export async function checkOwnLog(vault: VaultWorker): Promise<LogCheck> {
  let found: LogCheck = 'onbekend'
  const ask = async (): Promise<PinsInput | null> => {
    const response = await askVault('ownLog', await vault.call('ownHeads'))
    if (!response.ok) return null
    const { klopt, next } = await vault.call('checkLog', (await response.json()) as OwnLogHead)
    found = klopt ? 'klopt' : 'klopt_niet'
    return next
  }
  // Where the list could not be written, this event is remembered a next time.
  await writePins(vault, ask).catch(() => undefined)
  return found
}
