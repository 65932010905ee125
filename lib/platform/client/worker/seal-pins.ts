import type { PinsInput } from '@/lib/kernel/auth-wire'
import { type PinList, sealPins } from '@/lib/vault/pins'
import { text } from './encoding'
import { requireOpened } from './opened'

export async function sealNext(list: PinList): Promise<PinsInput> {
  const { vaultKey, accountId, pinRevisie } = requireOpened()
  const next = pinRevisie + 1
  return { pinList: text(await sealPins(vaultKey, accountId, list, next)), pinRevisie: next }
}
