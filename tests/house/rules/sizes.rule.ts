import { mask } from '../mask'
import type { SourceFile, Violation } from '../source'

const most = 250

/** No file passes 250 lines, but a table of data. */
export function noLongFiles(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path, text }) => !/\.data\.ts$/.test(path) && linesOf(text) > most)
    .map(({ path, text }) => ({ path, line: most, message: `has ${linesOf(text)} lines; ${most} is the most` }))
}

export type Sizes = { median: number; nineInTen: number; commentShare: number }

/** The marks of the house, measured over what the app is made of. */
export function sizesOf(files: SourceFile[]): Sizes {
  const code = files.filter(({ path }) => /^(app|components|lib)\//.test(path) && !path.endsWith('.data.ts'))
  const lengths = code.map(({ text }) => linesOf(text)).sort((a, b) => a - b)
  const at = (share: number) => lengths[Math.max(0, Math.ceil(lengths.length * share) - 1)] ?? 0
  const comments = code.reduce(
    (sum, { text }) =>
      sum +
      mask(text)
        .comments.split('\n')
        .filter((line) => line.trim()).length,
    0,
  )
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return { median: at(0.5), nineInTen: at(0.9), commentShare: total === 0 ? 0 : comments / total }
}

function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}
