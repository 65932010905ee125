/** Best first, equal ones in their order. Each word must be found: in part, without accents, or with a slip. */
export function search<T>(items: readonly T[], query: string, textOf: (item: T) => string): T[] {
  const asked = wordsIn(query)
  if (asked.length === 0) return [...items]
  return items
    .map((item) => ({ item, score: score(asked, wordsIn(textOf(item))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
}

function score(asked: readonly string[], words: readonly string[]): number {
  const found = asked.map((word) => Math.max(0, ...words.map((other) => likeness(word, other))))
  if (found.every((one) => one > 0)) return found.reduce((sum, one) => sum + one, 0) / found.length
  // "vandenberg" for "van den Berg", and the other way round.
  const together = asked.join('')
  return together.length >= 4 && words.join('').includes(together) ? 0.4 : 0
}

function likeness(asked: string, word: string): number {
  if (asked === word) return 1
  if (word.startsWith(asked)) return 0.9
  if (asked.length >= 3 && word.includes(asked)) return 0.7
  const slips = slipsAllowed(asked)
  if (slips === 0) return 0
  const whole = slipsBetween(asked, word, slips)
  if (whole <= slips) return 0.7 - 0.1 * whole
  const begin = slipsBetween(asked, word.slice(0, asked.length), slips)
  return begin <= slips ? 0.5 - 0.1 * begin : 0
}

/** A short word with a slip in it is another word. */
function slipsAllowed(word: string): number {
  if (/\d/.test(word) || word.length <= 3) return 0
  return word.length <= 6 ? 1 : 2
}

/** Letters left out, put in, changed, or two neighbours swapped; stops counting past `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(changed, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

function wordsIn(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[øłđıßæœþð]/gu, (letter) => letters[letter] ?? letter).match(/[\p{L}\p{N}]+/gu) ?? []
}
