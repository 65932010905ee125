import { alledaagseNamen, stilleWoorden } from './namen.data'

/** Where a name stands in a text, `tot` not included; `naam` tells which of the names it is. */
type NaamPlek = { van: number; tot: number; naam: number }

/**
 * Where these names stand in a text: whole or in parts, with a genitive (Sams, Anna's) or a diminutive (Jantje), in any
 * case, with or without diacritics. A nickname is found when it stands in the name: "Mohammed (Mo) el Amrani". Rather a word too many
 * than a name too few; what is an everyday word as well needs its capital. In order, and never overlapping.
 */
export function findNamen(tekst: string, namen: readonly string[]): NaamPlek[] {
  const text = fold(tekst)
  const woorden = wordsOf(text)
  return apart(namen.flatMap((naam, nr) => placesOf(wordsOf(fold(naam)), { text, woorden }).map(toPlek(text, nr))))
}

/** The text in pieces, those that are names marked. */
export function splitNamen(tekst: string, namen: readonly string[]): { tekst: string; naam: number | null }[] {
  let from = 0
  const pieces = findNamen(tekst, namen).flatMap(({ van, tot, naam }) => {
    const before = { tekst: tekst.slice(from, van), naam: null }
    from = tot
    return [before, { tekst: tekst.slice(van, tot), naam }]
  })
  return [...pieces, { tekst: tekst.slice(from), naam: null }].filter((piece) => piece.tekst)
}

/** Names as someone lists them: each on a line of its own, or with a comma between. */
export function namenUit(tekst: string): string[] {
  return tekst
    .split(/[\n,;]+/)
    .map((naam) => naam.trim())
    .filter(Boolean)
}

type Folded = { chars: string; at: number[]; tekst: string }
type Word = { chars: string; van: number; tot: number; hoofdletter: boolean }
type Span = { van: number; tot: number }

/** Lower case and without diacritics, remembering where each character stood. */
function fold(tekst: string): Folded {
  let chars = ''
  const at: number[] = []
  let index = 0
  for (const point of tekst) {
    const plain = plainOf(point)
    chars += plain
    for (let nth = 0; nth < plain.length; nth++) at.push(index)
    index += point.length
  }
  return { chars, at, tekst }
}

function plainOf(point: string): string {
  const lower = point.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...lower.normalize('NFD').replace(/\p{M}/gu, '')].map((char) => special[char] ?? char).join('')
}

const special: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ '’': "'", '‘': "'", ʼ: "'", '`': "'", '´': "'", '‐': '-', '‑': '-', '–': '-' },
}

function wordsOf({ chars, at, tekst }: Folded): Word[] {
  return [...chars.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    chars: word,
    van: index,
    tot: index + word.length,
    hoofdletter: !/^\p{Ll}/u.test(tekst.slice(at[index])),
  }))
}

/** Each part that tells, with the silent words and initials of the name before it, joined where nothing stands between. */
function placesOf(naam: readonly Word[], { text, woorden }: { text: Folded; woorden: readonly Word[] }): Span[] {
  const found = woorden.flatMap((woord, nr): Span[] => {
    const deel = naam.findIndex((one) => tells(one) && matches(woord, one.chars))
    return deel < 0 ? [] : [{ van: beginOf(naam, deel, woorden, nr, text), tot: woord.tot }]
  })
  const joined: Span[] = []
  for (const span of found) {
    const last = joined.at(-1)
    if (last && isNothing(text.chars.slice(last.tot, span.van))) last.tot = span.tot
    else joined.push(span)
  }
  return joined
}

function tells({ chars }: Word): boolean {
  return !stilleWoorden.has(chars) && (chars.length > 1 || /[^a-z]/.test(chars))
}

function matches({ chars, hoofdletter }: Word, deel: string): boolean {
  if (!chars.startsWith(deel) || !ending.test(chars.slice(deel.length))) return false
  return hoofdletter || (deel.length > 2 && !alledaagseNamen.has(deel))
}

const ending = /^(?:(?:[bdlmnrt]?et|t|p|k)?je)?(?:'?s)?$/

/** "van der" of "van der Berg", and "J." where the name has a word with that letter before it. */
function beginOf(naam: readonly Word[], deel: number, woorden: readonly Word[], nr: number, text: Folded): number {
  let [part, word] = [deel, nr]
  const before = () => {
    const [here, there] = [woorden[word - 1], woorden[word]]
    return here && there && isNothing(text.chars.slice(here.tot, there.van)) ? here : undefined
  }
  for (
    let silent = naam[part - 1];
    silent && !tells(silent) && before()?.chars === silent.chars;
    silent = naam[part - 1]
  ) {
    part--
    word--
  }
  while (isInitial(before(), naam.slice(0, part))) word--
  return woorden[word]?.van ?? 0
}

function isInitial(word: Word | undefined, naam: readonly Word[]): boolean {
  return word?.chars.length === 1 && word.hoofdletter && naam.some(({ chars }) => chars.startsWith(word.chars))
}

function isNothing(between: string): boolean {
  return /^[ \t.'"()-]{0,3}$/.test(between)
}

function toPlek({ at, tekst }: Folded, naam: number) {
  return ({ van, tot }: Span): NaamPlek => ({ van: at[van] ?? 0, tot: at[tot] ?? tekst.length, naam })
}

/** The longest of what overlaps. */
function apart(plekken: readonly NaamPlek[]): NaamPlek[] {
  const kept: NaamPlek[] = []
  for (const plek of [...plekken].sort((a, b) => b.tot - b.van - (a.tot - a.van) || a.naam - b.naam))
    if (kept.every(({ van, tot }) => plek.tot <= van || tot <= plek.van)) kept.push(plek)
  return kept.sort((a, b) => a.van - b.van)
}
