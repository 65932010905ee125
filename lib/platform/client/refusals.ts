import { VaultError } from '@/lib/vault/errors'

/** Somebody's key is not the one seen before: compare the six words with the person herself, then `confirmPin`. */
export class ChangedKeyError extends Error {
  override readonly name = 'ChangedKeyError'
  readonly accountId: string
  readonly words: readonly string[]

  constructor(accountId: string, words: readonly string[]) {
    super('The key of this person has changed')
    this.accountId = accountId
    this.words = words
  }
}

/** Components do not know the vault itself; they may know that it refused. */
export function isVaultError(error: unknown): boolean {
  return error instanceof VaultError
}
