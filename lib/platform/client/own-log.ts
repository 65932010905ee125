import type { OwnLogHead } from '@/lib/kernel/auth-wire'
import { askVault } from './endpoints'
import { takePins, type VaultWorker } from './recipients'

/** Whether the own logboek, and each bestuur's, still holds the own event this vault remembered; only then the last one takes its place. */
export function checkOwnLog(vault: VaultWorker): Promise<'klopt' | 'klopt_niet' | 'onbekend'> {
  return navigator.locks.request('geborgen-pins', async () => {
    const response = await askVault('ownLog', await vault.call('ownHeads'))
    if (!response.ok) return 'onbekend'
    const { klopt, next } = await vault.call('checkLog', (await response.json()) as OwnLogHead)
    // Where another tab wrote the list meanwhile, this event is remembered a next time.
    if (next && (await askVault('pins', next)).ok) await takePins(vault, next.pinList)
    return klopt ? 'klopt' : 'klopt_niet'
  })
}
