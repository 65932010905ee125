import { toBase64Url } from '@/lib/kernel/bytes'
import type { ObjectSoort } from '@/lib/kernel/envelope'
import { adminUrl } from './admin'
import { ask } from './ask'
import type { Mens } from './people'
import { openAll } from './sealing'

type Row = { bestuurId: string; objectId: string; soort: ObjectSoort } & Record<'hpke' | 'eigen', Buffer | null> & {
    envelopes: Buffer[]
  }

/** Every text that someone can open with her own keys, of all objects she holds; drafts are none. */
export async function openedWords({ accountId, vault }: Mens): Promise<string[]> {
  const rows = await ask<Row>(adminUrl(), question, [accountId])
  const parts = rows.map(({ hpke, eigen, envelopes, ...place }) => {
    const grant = { hpke: hpke && toBase64Url(hpke), eigen: eigen && toBase64Url(eigen) }
    return openAll({ accountId, ...vault }, { ...place, grant, envelopes: envelopes.map(toBase64Url) })
  })
  return (await Promise.all(parts)).flat().flatMap(({ inhoud }) => wordsIn(inhoud))
}

const question = `
  select g.bestuur_id as "bestuurId", g.object_id as "objectId", o.soort, g.hpke, g.eigen,
    array_agg(e.bytes) as envelopes
  from "grant" g
  join object o on o.bestuur_id = g.bestuur_id and o.id = g.object_id
  join envelope e on e.bestuur_id = g.bestuur_id and e.object_id = g.object_id
  where g.account_id = $1
  group by 1, 2, 3, 4, 5`

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
