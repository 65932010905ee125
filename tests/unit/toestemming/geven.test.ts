import { describe, expect, test } from 'vitest'
import { requireGegeven } from '@/lib/domain/toestemming/geven.rules'

type Given = Parameters<typeof requireGegeven>[0]
const dossier: Given = { soort: 'dossier_aanleggen', vorm: 'mondeling', gever: 'klager', voorId: null }
const kindOf = (change: Partial<Given>, minderjarig?: string) => {
  const result = requireGegeven({ ...dossier, ...change }, minderjarig === undefined ? undefined : { minderjarig })
  return result.ok ? 'ok' : result.failure.kind
}

describe('what holds for every toestemming', () => {
  test.each<[string, Partial<Given>, string | undefined, string]>([
    ['R-TST-1: by word of mouth, for while the adviser is there', {}, 'nee', 'ok'],
    ['R-TST-1: by word of mouth, for when she is gone', { soort: 'overdracht_bij_ziekte' }, 'nee', 'must_be_written'],
    ['R-TST-1: confirmed, for when she is gone', { soort: 'overdracht_bij_vertrek', vorm: 'digitaal' }, 'nee', 'ok'],
    ['R-TST-1: for one recipient, who is not named', { soort: 'doorverwijzen' }, 'nee', 'ontvanger_missing'],
    ['R-TST-1: for one recipient', { soort: 'doorverwijzen', voorId: 'a' }, 'nee', 'ok'],
    ['R-MIN-2: a parent for a klager of age', { gever: 'ouder' }, 'nee', 'gever_is_klager'],
    ['R-MIN-2: a parent for a minor', { gever: 'ouder' }, 'ja', 'ok'],
    ['R-MIN-2: a parent where the age is not known', { gever: 'ouder' }, 'onbekend', 'ok'],
    ['R-MIN-2: a parent where there is no klager yet', { gever: 'ouder' }, undefined, 'ok'],
  ])('%s', (_, change, minderjarig, kind) => {
    expect(kindOf(change, minderjarig)).toBe(kind)
  })
})
