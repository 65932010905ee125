import { toBase64Url } from '@/lib/kernel/bytes'
import { decodeHeader, type ObjectSoort } from '@/lib/kernel/envelope'
import { openAmbtKey } from '@/lib/vault/ambt'
import { openJson } from '@/lib/vault/envelope'
import { openGrant } from '@/lib/vault/grant'
import { sectionKey } from '@/lib/vault/object-key'
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

type KetenRow = { bestuurId: string; ambtId: string; ketenId: string } & Record<
  'publicKey' | 'wrap' | 'hpke',
  Buffer
> & { envelopes: Buffer[] }

/** Every text of the reports and other pieces that this bestuurder opens with the present key of the office. */
export async function openedReports({ accountId, vault }: Mens): Promise<string[]> {
  const rows = await ask<KetenRow>(adminUrl(), reports, [accountId])
  const opened = rows.map(async ({ bestuurId, ambtId, ketenId, publicKey, wrap, hpke, envelopes }) => {
    const held = await openAmbtKey(vault.privateKey, wrap, { bestuurId, ambtId, publicKey, accountId })
    const key = await openGrant(held.privateKey, hpke, { bestuurId, objectId: ketenId, accountId: ambtId })
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

const reports = `
  select s.bestuur_id as "bestuurId", a.id as "ambtId", s.keten_id as "ketenId", a.public_key as "publicKey", h.wrap, s.hpke,
    array_agg(e.bytes) as envelopes
  from (select bestuur_id, keten_id, ontvanger_id, versie, hpke from meldketen_sleutel
    union all select bestuur_id, ambtsstuk_id, ontvanger_id, versie, hpke from ambtsstuk_sleutel) s
  join ambt a on a.bestuur_id = s.bestuur_id and a.id = s.ontvanger_id and a.versie = s.versie
  join ambt_houder h on h.bestuur_id = a.bestuur_id and h.ambt_id = a.id and h.account_id = $1
  join (select bestuur_id, keten_id, bytes from meldketen_envelope
    union all select bestuur_id, ambtsstuk_id, bytes from ambtsstuk_envelope) e
    on e.bestuur_id = s.bestuur_id and e.keten_id = s.keten_id
  group by 1, 2, 3, 4, 5, 6`

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
