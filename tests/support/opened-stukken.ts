import { decodeHeader } from '@/lib/kernel/envelope'
import { openJson } from '@/lib/vault/envelope'
import { openGrant } from '@/lib/vault/grant'
import { sectionKey } from '@/lib/vault/object-key'
import { adminUrl } from './admin'
import { ask } from './ask'
import type { Mens } from './people'

type Row = { bestuurId: string; objectId: string; hpke: Buffer; envelopes: Buffer[] }

/** Every text of what is sealed to an office that this person opens by name: what she sent, or what came to her alone. */
export async function openedStukken({ accountId, vault }: Mens): Promise<string[]> {
  const rows = await ask<Row>(adminUrl(), question, [accountId])
  const opened = rows.map(async ({ hpke, envelopes, ...ctx }) => {
    const key = await openGrant(vault.privateKey, hpke, { ...ctx, accountId })
    return Promise.all(
      envelopes.map(async (bytes) => {
        const header = decodeHeader(bytes)
        if (header?.sectie !== 'kern' && header?.sectie !== 'verslagen') throw new Error('another part')
        return openJson(await sectionKey(key, header.sectie), bytes, header)
      }),
    )
  })
  return (await Promise.all(opened)).flat().flatMap(wordsIn)
}

const question = `
  select s.bestuur_id as "bestuurId", s.ambtsstuk_id as "objectId", s.hpke, array_agg(e.bytes) as envelopes
  from ambtsstuk_sleutel s
  join ambtsstuk_envelope e on e.bestuur_id = s.bestuur_id and e.ambtsstuk_id = s.ambtsstuk_id
  where s.soort = 'persoon' and s.ontvanger_id = $1
  group by 1, 2, 3`

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
