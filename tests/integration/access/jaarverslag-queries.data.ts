import * as jaarverslag from '@/lib/domain/jaarverslag/jaarverslag.queries'
import * as lezen from '@/lib/domain/jaarverslag/lezen.queries'
import { type QueryEntry, query } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const
const adviseur = { van: 'adviseur', bij: 'rol' } as const
const bestuurder = { van: 'bestuurder', bij: 'rol' } as const
const directeur = { van: 'directeur', bij: 'rol' } as const

export const jaarverslagQueries: readonly QueryEntry[] = [
  query(jaarverslag.listJaarstanden, { act: 'jaarverslag:begin', ...adviseur, args: () => [] }),
  query(jaarverslag.getBeginteksten, { act: 'jaarverslag:begin', ...adviseur, args: () => [2024] }),
  query(jaarverslag.getConcept, { act: 'jaarverslag:amend', ...hers, args: ({ vast }) => [vast.jaarverslag] }),
  query(jaarverslag.getNaamcheck, { act: 'jaarverslag:publish', ...hers, args: ({ vast }) => [vast.jaarverslag] }),
  query(lezen.listJaarverslagen, { act: 'jaarverslag:read', ...bestuurder, args: () => [] }),
  query(lezen.getJaarverslag, { act: 'jaarverslag:read', ...bestuurder, args: () => [2024] }),
  query(lezen.getSchoolverslag, { act: 'schoolverslag:read', ...directeur, args: () => [2024] }),
  query(lezen.listSchoolverslagen, { act: 'schoolverslag:read', ...directeur, args: () => [] }),
]
