import type { OwnLogHead, OwnLogInput, PinsInput } from '@/lib/kernel/auth-wire'
import { compareWords as wordsOf } from '@/lib/vault/fingerprint'
import { checkPin, confirmPin as confirm, holdsHead, isCompared, openPins, pin, rememberHead } from '@/lib/vault/pins'
import type { AmbtRecipient, PinState, Recipient, Sealed } from '../vault-types'
import { bytes } from './encoding'
import { requireOpened, setOpened } from './opened'
import { sealNext } from './seal-pins'

export async function pinState(of: Recipient | AmbtRecipient): Promise<PinState> {
  const { pins, pinRevisie, pinsSeen } = requireOpened()
  const { id, publicKey, versie } = ownerOf(of)
  const found = checkPin(pins, id, publicKey, versie)
  // A list that went back may have lost this very person: her key is not first seen, and must be compared.
  if (found === 'onbekend' && pinRevisie < pinsSeen) return 'gewijzigd'
  if (found !== 'gelijk') return found
  return isCompared(pins, id) ? 'vergeleken' : 'gezien'
}

/** Whether it may be sealed to without a further question: by a list as new as any that this browser saw (`seen`). */
export async function isPinned(of: Recipient, seen: number): Promise<boolean> {
  const found = await pinState(of)
  return found === 'vergeleken' || (found === 'gezien' && requireOpened().pinRevisie >= seen)
}

/** Gives the next list, to be stored; it counts here only after `takePins`. */
export async function pinned(of: Recipient | AmbtRecipient, compared: boolean): Promise<PinsInput> {
  const { pins } = requireOpened()
  const { id, publicKey, versie } = ownerOf(of)
  return sealNext(compared ? confirm(pins, id, publicKey, versie) : pin(pins, id, publicKey, versie))
}

/** The list as the server has it now. An older one than was seen here is refused. Gives the highest revision seen. */
export async function takePins(pinList: Sealed, seen = 0): Promise<number> {
  const opened = requireOpened()
  const { list, revisie } = await openPins(opened.vaultKey, opened.accountId, bytes(pinList))
  const newer = revisie >= opened.pinRevisie ? { pins: list, pinRevisie: revisie } : {}
  return setOpened({ ...opened, ...newer, pinsSeen: Math.max(opened.pinsSeen, seen, revisie) }).pinsSeen
}

/** Of the list as this tab has it. */
export async function pinRevisie(): Promise<number> {
  return requireOpened().pinRevisie
}

/** Of the last events that were seen: the number in the own logboek, the moment in that of each bestuur. */
export async function ownHeads(): Promise<OwnLogInput> {
  const { pins, accountId } = requireOpened()
  const { [accountId]: own, ...besturen } = pins.hoofden
  return { nr: own?.nr ?? null, besturen: Object.fromEntries(Object.entries(besturen).map(([id, { nr }]) => [id, nr])) }
}

/** `next` is the list that remembers the last event, to be stored; null where nothing is new or nothing fits. */
export async function checkLog({ besturen, ...own }: OwnLogHead): Promise<{ klopt: boolean; next: PinsInput | null }> {
  const { pins, accountId } = requireOpened()
  const told = new Map(Object.entries(besturen)).set(accountId, own)
  // A bestuur that the server leaves out is asked about too: it was remembered.
  const chains = [...new Set([...told.keys(), ...Object.keys(pins.hoofden)])]
  const wrong = chains.filter((id) => !holdsHead(pins, id, told.get(id)?.head ?? null, told.get(id)?.bekend ?? null))
  const list = chains.reduce((next, id) => {
    const head = told.get(id)?.head
    return head && !wrong.includes(id) ? rememberHead(next, id, head) : next
  }, pins)
  return { klopt: wrong.length === 0, next: list === pins ? null : await sealNext(list) }
}

export async function compareWords(publicKey: Sealed): Promise<string[]> {
  return wordsOf(bytes(publicKey))
}

// An office never passes for a person, whatever id the server gives it.
function ownerOf(of: Recipient | AmbtRecipient): { id: string; publicKey: Uint8Array; versie?: number } {
  const publicKey = bytes(of.publicKey)
  return 'ambtId' in of ? { id: `ambt/${of.ambtId}`, publicKey, versie: of.versie } : { id: of.accountId, publicKey }
}
