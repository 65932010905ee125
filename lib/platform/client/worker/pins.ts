import type { OwnLogHead, PinsInput } from '@/lib/kernel/auth-wire'
import { compareWords as wordsOf } from '@/lib/vault/fingerprint'
import {
  checkPin,
  confirmPin as confirm,
  headOf,
  holdsHead,
  isCompared,
  openPins,
  type PinList,
  pin,
  rememberHead,
  sealPins,
} from '@/lib/vault/pins'
import type { PinState, Recipient, Sealed } from '../vault-types'
import { bytes, text } from './encoding'
import { requireOpened, setOpened } from './opened'

export async function pinState({ accountId, publicKey }: Recipient): Promise<PinState> {
  const { pins, pinRevisie, pinsSeen } = requireOpened()
  const found = checkPin(pins, accountId, bytes(publicKey))
  // A list that went back may have lost this very person: her key is not first seen, and must be compared.
  if (found === 'onbekend' && pinRevisie < pinsSeen) return 'gewijzigd'
  if (found !== 'gelijk') return found
  return isCompared(pins, accountId) ? 'vergeleken' : 'gezien'
}

/** Gives the next list, to be stored; it counts here only after `takePins`. */
export async function pinned({ accountId, publicKey }: Recipient, compared: boolean): Promise<PinsInput> {
  const { pins } = requireOpened()
  const next = compared ? confirm(pins, accountId, bytes(publicKey)) : pin(pins, accountId, bytes(publicKey))
  return sealNext(next)
}

/** The list as the server has it now. An older one than was seen here is refused. Gives the highest revision seen. */
export async function takePins(pinList: Sealed, seen = 0): Promise<number> {
  const opened = requireOpened()
  const { list, revisie } = await openPins(opened.vaultKey, opened.accountId, bytes(pinList))
  const newer = revisie >= opened.pinRevisie ? { pins: list, pinRevisie: revisie } : {}
  return setOpened({ ...opened, ...newer, pinsSeen: Math.max(opened.pinsSeen, seen, revisie) }).pinsSeen
}

/** The number of the last event of the own logboek that was seen; null before the first time. */
export async function ownLogNr(): Promise<number | null> {
  const { pins, accountId } = requireOpened()
  return headOf(pins, accountId)?.nr ?? null
}

/** `next` is the list that remembers the last event, to be stored; null where nothing is new or nothing fits. */
export async function checkLog({ head, bekend }: OwnLogHead): Promise<{ klopt: boolean; next: PinsInput | null }> {
  const { pins, accountId } = requireOpened()
  const klopt = holdsHead(pins, accountId, head, bekend)
  const list = klopt && head ? rememberHead(pins, accountId, head) : pins
  return { klopt, next: list === pins ? null : await sealNext(list) }
}

export async function compareWords(publicKey: Sealed): Promise<string[]> {
  return wordsOf(bytes(publicKey))
}

async function sealNext(list: PinList): Promise<PinsInput> {
  const { vaultKey, accountId, pinRevisie } = requireOpened()
  const next = pinRevisie + 1
  return { pinList: text(await sealPins(vaultKey, accountId, list, next)), pinRevisie: next }
}
