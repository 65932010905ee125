/** A word that may exist sealed only: journeys put it in every sealed field, and at the end nobody may find it. */
const merk = 'Kanariezegel'

/** A day that may exist sealed only, as it is typed: who was born then is under 18 in 2026. */
export const geheimeDag = '17-2-2009'

/** All that nobody may find, in every way it is written. */
export const geheimen = [merk, geheimeDag, '2009-02-17'] as const

export function geheim(what: string): string {
  return `${merk} ${what}`
}

/** Whether one of the words stands in these bytes, as it was typed or as bytes are written down elsewhere. */
export function isIn(bytes: Uint8Array | string, words: readonly string[] = geheimen): boolean {
  const buffer =
    typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return words.flatMap(needlesOf).some((needle) => buffer.includes(needle))
}

function needlesOf(word: string): Buffer[] {
  const known = needles.get(word)
  if (known) return known
  const texts = [...new Set([word, word.toLowerCase(), word.toUpperCase()])].map((text) => Buffer.from(text))
  const utf16 = Buffer.from(word, 'utf16le')
  const made = [...texts, utf16, ...texts.flatMap((text) => [Buffer.from(text.toString('hex')), ...base64Of(text)])]
  needles.set(word, made)
  return made
}

const needles = new Map<string, Buffer[]>()

/** What stays the same of it in base64, at each of the three places it can begin. */
function base64Of(text: Buffer): Buffer[] {
  return [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), text])
      .toString('base64')
      .replace(/=+$/, '')
    return Buffer.from(whole.slice(shift && shift + 1, whole.length - 1))
  })
}
