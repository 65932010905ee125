type Difference = { name: string; label: string | undefined; mine: string; theirs: string }

export function differences(own: object, other: object, labels: Partial<Record<string, string>>): Difference[] {
  const mine = new Map(Object.entries(own))
  const theirs = new Map(Object.entries(other))
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .map((name) => ({ name, label: labels[name], mine: wordsOf(mine.get(name)), theirs: wordsOf(theirs.get(name)) }))
    .filter(({ mine, theirs }) => mine !== theirs)
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ')
  if (typeof value === 'object') return Object.values(value).map(wordsOf).filter(Boolean).join(' ')
  return String(value)
}
