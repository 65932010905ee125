import type { ObjectSoort } from '@/lib/kernel/envelope'
import { VaultError } from '@/lib/vault/errors'
import { tellDestroyed } from './destroyed'
import { lock } from './lock'
import { checkOwnLog } from './own-log'
import { askPinned, checkRecipient, confirmRecipient, requireCompared } from './recipients'
import { ensureOpen, openingOfThisTab } from './session'
import { noteOpened } from './standen'
import type {
  AmbtRecipient,
  AmbtRef,
  BestandInhoud,
  BestandRef,
  DraftPlace,
  KaartRef,
  NewAmbt,
  ObjectRef,
  Part,
  PinState,
  Recipient,
  SafeRef,
  Sealed,
  SealedDeel,
  SealedObject,
  SealedVoorstel,
  Voorstel,
} from './vault-types'
import { worker } from './vault-worker'

/** The vault as pages and forms see it. All of it runs in the Worker of this tab; what does not open is a VaultError. */
export const vault = {
  async state(): Promise<'open' | 'locked'> {
    return (await ensureOpen()) === 'open' ? 'open' : 'locked'
  },

  async newObject(
    bestuurId: string,
    soort: ObjectSoort,
  ): Promise<{ ref: ObjectRef; object: { id: string; eigen: Sealed } }> {
    return (await open()).call('newObject', bestuurId, soort)
  },
  /** Throws ChangedKeyError when that person's key is another than was seen before. */
  async newObjectFor(
    bestuurId: string,
    soort: ObjectSoort,
    recipient: Recipient,
  ): Promise<{ ref: ObjectRef; object: { id: string; houder: string; hpke: Sealed } }> {
    await checkRecipient(await open(), recipient)
    return (await open()).call('newObjectFor', bestuurId, soort, recipient)
  },
  /** The same for an office. A next version of its key blocks too, until its words were compared with who holds it. */
  async newObjectForAmbt(
    bestuurId: string,
    soort: ObjectSoort,
    ambt: AmbtRecipient,
  ): Promise<{ ref: ObjectRef; object: { id: string; ambtId: string; hpke: Sealed } }> {
    await checkRecipient(await open(), ambt)
    const to = { accountId: ambt.ambtId, publicKey: ambt.publicKey }
    const { ref, object } = await (await open()).call('newObjectFor', bestuurId, soort, to)
    return { ref, object: { id: object.id, ambtId: ambt.ambtId, hpke: object.hpke } }
  },
  /** The envelopes of an act. `revisie` of each part is the next one of its item. */
  async seal(ref: ObjectRef, parts: readonly Part[]): Promise<Sealed[]> {
    return (await open()).call('seal', ref, parts)
  },
  /** All of a proposal in one question; the receiver's key is checked as for newObjectFor. */
  async sealVoorstel(voorstel: Voorstel): Promise<SealedVoorstel> {
    const vault = await open()
    return askPinned(vault, voorstel.naar, (seen) => vault.call('sealVoorstel', voorstel, seen))
  },
  async open(view: SealedObject): Promise<Part[]> {
    const vault = await open()
    const parts = await vault.call('open', view)
    // Whether it is an older state is told beside the page, never instead of it.
    void noteOpened(vault, view.objectId, parts).catch(() => undefined)
    return parts
  },
  /** Nothing follows from what is not in a part: it is not compared with what was seen before. */
  async openDeel({ deel, ...ref }: SealedDeel): Promise<Part[]> {
    return (await open()).call('open', { ...ref, envelopes: deel })
  },
  async adopt(ref: ObjectRef): Promise<{ eigen: Sealed }> {
    return (await open()).call('adopt', ref)
  },

  async sealKaart(place: KaartRef, inhoud: unknown): Promise<Sealed> {
    return (await open()).call('sealKaart', place, inhoud)
  },
  /** One call for a whole list; null where a card does not open. */
  async openKaarten(items: readonly (KaartRef & { kaart: Sealed })[]): Promise<(unknown | null)[]> {
    return (await open()).call('openKaarten', items)
  },

  /** Works while the vault is locked too, once this page has seen it open. */
  async sealDraft(place: DraftPlace, inhoud: unknown): Promise<Uint8Array> {
    const own = openingOfThisTab()
    if (!own) throw new VaultError()
    return worker().call('sealDraft', own.publicKey, place, inhoud)
  },
  async openDraft(place: DraftPlace, sealed: Uint8Array): Promise<unknown> {
    return (await open()).call('openDraft', place, sealed)
  },

  /** `inhoud` is what to seal as the part `bestand` with `bestandId` as its item. */
  async newFile(
    file: Pick<BestandInhoud, 'naam' | 'type' | 'grootte' | 'proef'>,
  ): Promise<{ bestandId: string; inhoud: BestandInhoud }> {
    return (await open()).call('newFile', file)
  },
  async sealChunk(ref: BestandRef, inhoud: BestandInhoud, nr: number, file: Blob): Promise<Uint8Array> {
    return (await open()).call('sealChunk', ref, inhoud, nr, file)
  },
  async openChunk(ref: BestandRef, inhoud: BestandInhoud, nr: number, sealed: Uint8Array): Promise<Uint8Array> {
    return (await open()).call('openChunk', ref, inhoud, nr, sealed)
  },

  /** A key for an office; `ambtId` when it takes the place of a former one. The words are for the safe of the bestuur. */
  async newAmbt(
    bestuurId: string,
    ambtId: string | null,
    holders: readonly Recipient[],
    present: AmbtRef | SafeRef | null,
  ): Promise<NewAmbt> {
    await requireAllCompared(holders)
    return (await open()).call('newAmbt', bestuurId, ambtId, holders, present)
  },
  async shareAmbt(ref: AmbtRef, holders: readonly Recipient[]): Promise<NewAmbt['wraps']> {
    await requireAllCompared(holders)
    await checkRecipient(await open(), ref)
    return (await open()).call('shareAmbt', ref, holders)
  },
  async ambtWords(ref: AmbtRef): Promise<string[]> {
    return (await open()).call('ambtWords', ref)
  },

  /** What this vault has seen of another's key, for lists of who can be chosen. One's own needs no comparing. */
  async pinState(recipient: Recipient | AmbtRecipient): Promise<PinState> {
    const vault = await open()
    return isOwn(recipient) ? 'vergeleken' : vault.call('pinState', recipient)
  },
  /** After the six words were compared with the person herself; of an office, with who holds it, or at making its key. */
  async confirmPin(recipient: Recipient | AmbtRecipient): Promise<void> {
    await confirmRecipient(await open(), recipient)
  },
  async compareWords(publicKey: Sealed): Promise<string[]> {
    return worker().call('compareWords', publicKey)
  },
  /** Of the key in this vault, whatever the server says that it is. */
  async ownWords(): Promise<string[]> {
    const vault = await open()
    return vault.call('compareWords', openingOfThisTab()?.publicKey ?? '')
  },

  async checkOwnLog(): Promise<'klopt' | 'klopt_niet' | 'onbekend'> {
    return checkOwnLog(await open())
  },

  lock: (): Promise<void> => lock('zelf'),
  forget: tellDestroyed,
}

async function open() {
  if ((await ensureOpen()) !== 'open') throw new VaultError()
  return worker()
}

async function requireAllCompared(recipients: readonly Recipient[]): Promise<void> {
  const vault = await open()
  for (const recipient of recipients) if (!isOwn(recipient)) await requireCompared(vault, recipient)
}

function isOwn(recipient: Recipient | AmbtRecipient): boolean {
  return 'accountId' in recipient && recipient.accountId === openingOfThisTab()?.accountId
}
