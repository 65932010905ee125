import { createHash, randomBytes } from 'node:crypto'
import { ask } from '@/tests/support/ask'
import type { AccessWorld } from './access-world'

type Stand = 'open' | 'op slot' | 'ingetrokken'

/** The cookie of a session of this person; it changes tables, so make it before they are compared. */
export async function sessionFor({ db }: AccessWorld, accountId: string, stand: Stand = 'open'): Promise<string> {
  const token = randomBytes(32)
  await ask(
    db.admin,
    `insert into sessie (account_id, id, token_hash, share, agent, last_seen_at, ends_at, revoked_at)
     values ($1, gen_random_uuid(), $2, $3, 'Firefox', now(), now() + interval '8 hours', $4)`,
    [
      accountId,
      createHash('sha256').update(token).digest(),
      stand === 'open' ? randomBytes(32) : null,
      stand === 'ingetrokken' ? new Date() : null,
    ],
  )
  return token.toString('base64url')
}
