// A scanner and no parser: TypeScript 7 offers no classic API. It blanks what is not code and keeps every index.
export type Masked = { code: string; comments: string }

/** `code` has comments, string contents and regular expressions blanked; `comments` has all else blanked. */
export function mask(text: string): Masked {
  const code = text.split('')
  const comments = text.replace(/[^\n]/g, ' ').split('')
  const braces: number[] = []
  let i = 0

  while (i < text.length) {
    const two = text.slice(i, i + 2)
    if (two === '//' && text[i - 1] !== ':') i = comment(endOf('\n', i))
    else if (two === '/*') i = comment(endOf('*/', i + 2, 2))
    else if (text[i] === "'" || text[i] === '"') i = quoted()
    else if (text[i] === '`') i = template(i + 1)
    else if (text[i] === '/' && regexMayStart()) i = regex()
    else if (text[i] === '{') i = brace(1)
    else if (text[i] === '}') i = brace(-1)
    else i += 1
  }
  return { code: code.join(''), comments: comments.join('') }

  function endOf(mark: string, from: number, length = 0): number {
    const end = text.indexOf(mark, from)
    return end < 0 ? text.length : end + length
  }

  function comment(end: number): number {
    for (let at = i; at < end; at += 1) comments[at] = text[at] ?? ' '
    return blank(i, end)
  }

  function blank(from: number, to: number): number {
    for (let at = from; at < to; at += 1) if (text[at] !== '\n') code[at] = ' '
    return to
  }

  /** A quote behind a letter, or without a partner on its line, is an apostrophe in the text of a screen: foto's. */
  function quoted(): number {
    const closing = new RegExp(`^(?:\\\\.|[^\\\\\\n${text[i]}])*${text[i]}`).exec(text.slice(i + 1, i + 4000))
    if (!closing || (text[i] === "'" && /\p{L}/u.test(text[i - 1] ?? ' '))) return i + 1
    return blank(i + 1, i + closing[0].length) + 1
  }

  function template(from: number): number {
    let at = from
    while (at < text.length && text[at] !== '`' && text.slice(at, at + 2) !== '${') at += text[at] === '\\' ? 2 : 1
    blank(from, Math.min(at, text.length))
    if (text[at] !== '$') return at + 1
    braces.push(0)
    return at + 2
  }

  /** Counts braces inside `${…}`, so that the template goes on behind the right one. */
  function brace(step: 1 | -1): number {
    const depth = braces.at(-1)
    if (depth === undefined) return i + 1
    if (step < 0 && depth === 0) {
      braces.pop()
      return template(i + 1)
    }
    braces[braces.length - 1] = depth + step
    return i + 1
  }

  function regexMayStart(): boolean {
    const before = code
      .slice(Math.max(0, i - 40), i)
      .join('')
      .trimEnd()
    return before === '' || /(=>|[(,=:[!&|?{;+*%~^]|\b(return|typeof|case))$/.test(before)
  }

  function regex(): number {
    const body = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/.exec(text.slice(i, i + 2000))
    return body ? blank(i, i + body[0].length) : i + 1
  }
}
