import { mask } from './mask'
import { lineAt, type SourceFile } from './source'

export type ExportedFunction = { name: string; line: number; parameters: string[] }

const declared = /^export\s+(?:async\s+)?function\s*\*?\s*([\w$]+)\s*/gm
const assigned = /^export\s+const\s+([\w$]+)[^=\n]*=\s*(?:async\s*)?(?=\(|<)/gm

/** Exported functions of a file with the names of their parameters; a pattern in braces counts as '{'. */
export function exportedFunctions({ text }: SourceFile): ExportedFunction[] {
  const { code } = mask(text)
  return [...code.matchAll(declared), ...code.matchAll(assigned)].flatMap((match) => {
    const open = skipGenerics(code, match.index + match[0].length)
    if (code[open] !== '(') return []
    return [{ name: match[1] as string, line: lineAt(code, match.index), parameters: parametersAt(code, open) }]
  })
}

function skipGenerics(code: string, from: number): number {
  if (code[from] !== '<') return from
  let depth = 0
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '<') depth += 1
    if (code[at] === '>' && code[at - 1] !== '=') depth -= 1
    if (depth === 0) return at + 1
  }
  return from
}

function parametersAt(code: string, open: number): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (let at = open; at < code.length; at += 1) {
    const char = code[at] as string
    if ('([{<'.includes(char)) depth += 1
    if (')]}'.includes(char) || (char === '>' && code[at - 1] !== '=')) depth -= 1
    if (depth === 0) break
    if (char === ',' && depth === 1) parts.push('')
    else if (at > open) parts[parts.length - 1] += char
  }
  return parts.map((part) => /^\s*([\w$]+|\{)/.exec(part)?.[1] ?? '').filter(Boolean)
}
