import { expect } from 'vitest'
import type { Rule, SourceFile } from '../../house/source'

/** In-memory files: path and text by turns. */
export function tree(files: Record<string, string>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}

/** One planted fault is found, at its own path; the clean sibling is not. */
export function expectBite(rule: Rule, planted: Record<string, string>, clean: Record<string, string>): void {
  const found = rule(tree(planted))
  expect(found.map(({ path }) => path)).toEqual([Object.keys(planted)[0]])
  expect(rule(tree(clean))).toEqual([])
}
