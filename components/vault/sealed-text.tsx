import { createElement, Fragment, type ReactElement, type ReactNode } from 'react'
import { MetNamen } from './namen'

/** Opened text as it was typed: its own paragraphs and lines, nothing read as markup. */
export function SealedText({ children }: { children: string }) {
  return createElement(Fragment, null, ...children.split(/\n{2,}/).map(paragraphOf))
}

function paragraphOf(text: string): ReactElement {
  const lines: ReactNode[] = []
  for (const line of text.split('\n')) lines.push(createElement('br'), createElement(MetNamen, null, line))
  return createElement('p', null, ...lines.slice(1))
}
