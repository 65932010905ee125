/** The one answer to everything that does not open: why not would help only who tampers. */
export class VaultError extends Error {
  override readonly name = 'VaultError'

  constructor() {
    super('This does not open')
  }
}

export async function opening<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch {
    throw new VaultError()
  }
}
