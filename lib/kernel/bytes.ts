const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const codes = encoder.encode(alphabet)
const NO_VALUE = 64
const values = new Uint8Array(256).fill(NO_VALUE)
for (const [value, code] of codes.entries()) values[code] = value

/** By a table: the spread and the replacing that `btoa` asks for took longer than the sealing of what is encoded. */
export function toBase64Url(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    // What falls beyond the end is not written: there is no padding.
    text[to] = codes[three >> 18] ?? 0
    text[to + 1] = codes[(three >> 12) & 63] ?? 0
    text[to + 2] = codes[(three >> 6) & 63] ?? 0
    text[to + 3] = codes[three & 63] ?? 0
  }
  return fromUtf8(text)
}

/** Strict: no padding, no white space, no stray bits, so that one value has one spelling. */
export function fromBase64Url(s: string): Uint8Array<ArrayBuffer> | null {
  if (s.length % 4 === 1 || hasStrayBits(s)) return null
  const text = encoder.encode(s)
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let seen = 0
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const [a, b] = [valueAt(text, from), valueAt(text, from + 1)]
    const [c, d] = [valueAt(text, from + 2), valueAt(text, from + 3)]
    seen |= a | b | c | d
    bytes[to] = (a << 2) | (b >> 4)
    bytes[to + 1] = (b << 4) | (c >> 2)
    bytes[to + 2] = (c << 6) | d
  }
  return seen < NO_VALUE ? bytes : null
}

export function utf8(s: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(s)
}

/** Throws on bytes that are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** Takes as long for the first byte that differs as for the last. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0)
  return difference === 0
}

function valueAt(text: Uint8Array, at: number): number {
  return at < text.length ? (values[text[at] ?? 0] ?? 0) : 0
}

function hasStrayBits(s: string): boolean {
  const spare = s.length % 4 === 2 ? 15 : s.length % 4 === 3 ? 3 : 0
  return (alphabet.indexOf(s.charAt(s.length - 1)) & spare) !== 0 && spare !== 0
}
