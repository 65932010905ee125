/** A field whose text gets sealed has no name, so that a form sent before the script runs sends nothing of it.
 * Without `sealed` but with an id alone: not on linen, and still not sent (sign-in). */
export type NamedOrSealed =
  | { sealed?: false; name: string; id?: string }
  | { sealed?: boolean; name?: undefined; id: string }

/** Nothing typed here goes to the browser's memory or to its maker's writing help. */
export const sealedAttributes = { autoComplete: 'off', writingsuggestions: 'false' }

export function controlId({ id, name }: NamedOrSealed): string {
  return id ?? name ?? ''
}
