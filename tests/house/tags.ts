import { mask } from './mask'
import { lineAt, type SourceFile } from './source'

export type Tag = { name: string; attributes: string; code: string; line: number }

/** Opening JSX tags. `attributes` is the text as written, `code` the same with strings blanked. */
export function tagsOf({ path, text }: SourceFile): Tag[] {
  if (!path.endsWith('.tsx')) return []
  const { code } = mask(text)
  return [...code.matchAll(/<([A-Za-z][\w.]*)(?=[\s/>])/g)].map((match) => {
    const start = match.index + match[0].length
    const end = endOfTag(code, start)
    return {
      name: match[1] as string,
      attributes: text.slice(start, end),
      code: code.slice(start, end),
      line: lineAt(code, match.index),
    }
  })
}

/** The written value of one attribute, braces and quotes included; '' when it stands bare, null when absent. */
export function attribute(tag: Tag, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}(?:\\s*=\\s*|(?=[\\s/>]|$))`).exec(topLevel(tag.code))
  if (!match) return null
  const from = match.index + match[0].length
  if (!match[0].includes('=')) return ''
  const rest = tag.attributes.slice(from)
  if (rest.startsWith('{')) return rest.slice(0, closing(tag.code.slice(from)))
  return /^(["']).*?\1/s.exec(rest)?.[0] ?? ''
}

/** Blanks what stands inside braces, so that an attribute of a nested tag does not count. */
function topLevel(code: string): string {
  let depth = 0
  return code.replace(/[\s\S]/g, (char) => {
    if (char === '{') depth += 1
    const keep = depth === 0
    if (char === '}') depth -= 1
    return keep ? char : '_'
  })
}

function closing(code: string): number {
  let depth = 0
  for (let at = 0; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1
    if (code[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return code.length
}

function endOfTag(code: string, from: number): number {
  let depth = 0
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1
    if (code[at] === '}') depth -= 1
    if (code[at] === '>' && depth === 0) return at
  }
  return code.length
}
