import { lamAlef, vormen } from './arabisch.data'

/** One sign to draw, and the letters it stands for: what is read back from the PDF are the letters. */
export type Teken = { vorm: number; van: number[] }

/** Each letter in the form it takes between its neighbours. Null where a letter has none we know. */
export function verbonden(tekst: string): Teken[] | null {
  const letters = [...tekst]
  const tekens: Teken[] = []
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    const [begin, aantal] = vormen[letter] ?? [letter.codePointAt(0) ?? 0, 1]
    if (!vormen[letter] && /\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter)) return null
    const ervoor = aantal > 1 && bindt(buur(letters, at, -1))
    const samen = letter === 'ل' ? lamAlef[letters[at + 1] ?? ''] : undefined
    if (samen) {
      tekens.push({ vorm: samen + (ervoor ? 1 : 0), van: [...letter, ...(letters[++at] ?? '')].map(codeVan) })
      continue
    }
    const erna = aantal === 4 && neemt(buur(letters, at, 1))
    tekens.push({ vorm: begin + (ervoor ? 1 : 0) + (erna ? 2 : 0), van: [codeVan(letter)] })
  }
  return tekens
}

/** Binds to the letter after it. */
function bindt(letter: string): boolean {
  return letter === tatweel || vormen[letter]?.[1] === 4
}

/** Takes the hand of the letter before it. */
function neemt(letter: string): boolean {
  return letter === tatweel || (vormen[letter]?.[1] ?? 0) > 1
}

/** The next letter that way; a sign above or below one does not part them. */
function buur(letters: readonly string[], at: number, stap: 1 | -1): string {
  for (let other = at + stap; ; other += stap) {
    const letter = letters[other] ?? ''
    if (!/\p{Mn}/u.test(letter)) return letter
  }
}

function codeVan(letter: string): number {
  return letter.codePointAt(0) ?? 0
}

const tatweel = 'ـ'
