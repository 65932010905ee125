import { createElement, Fragment, type ReactElement } from 'react'

/** Opened text as it was typed: its own paragraphs and lines, nothing read as markup. */
export function SealedText({ children }: { children: string }) {
  return createElement(Fragment, null, ...children.split(/\n{2,}/).map(paragraphOf))
}

function paragraphOf(text: string): ReactElement {
  const lines = text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [createElement('br'), line]))
  return createElement('p', null, ...lines)
}
