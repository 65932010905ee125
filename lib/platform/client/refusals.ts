import { VaultError } from '@/lib/vault/errors'

/** A key is not the one seen before: compare the six words with the person, or who holds the office; then `confirmPin`. */
export class ChangedKeyError extends Error {
  override readonly name = 'ChangedKeyError'
  readonly of: 'persoon' | 'ambt'
  readonly words: readonly string[]

  constructor(of: 'persoon' | 'ambt', words: readonly string[]) {
    super('This key has changed')
    this.of = of
    this.words = words
  }
}

/** Components do not know the vault itself; they may know that it refused. */
export function isVaultError(error: unknown): boolean {
  return error instanceof VaultError
}
