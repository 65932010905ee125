import { randomUUID } from 'node:crypto'
import type { TaskList } from 'graphile-worker'
import type { ClientBase } from 'pg'
import { log } from '../log'
import type { MailOrder } from '../mail/mails'
import { sealPayload } from './payload'

/**
 * What goes by date, with nobody logged in (R-BEW-5). Once a day is enough to tell, to remind in the evening of what is for
 * tomorrow or late (R-TERM-4), and to look for what nobody can open;
 * what was confirmed goes at once, and every five minutes for what a stop left behind. Hours are in UTC; which day it is the
 * database says itself.
 */
export const clockTimes = [
  '0 5 * * * bewaring_melden ?fill=2d',
  '0 17 * * * herinneren ?fill=2d',
  '30 2 * * * onbereikbaar_vernietigen ?fill=2d',
  '*/5 * * * * vernietigen',
]

export const clockTasks: TaskList = {
  bewaring_melden: (_, { withPgClient }) => withPgClient((client) => mailAll(client, bewaring)),
  herinneren: (_, { withPgClient }) => withPgClient((client) => mailAll(client, herinnering)),
  vernietigen: (_, { query }) => untilDone(() => query('select deur_bevestigd_vernietigen() as done')),
  onbereikbaar_vernietigen: (_, { query }) => untilDone(() => query('select deur_onbereikbaar_vernietigen() as done')),
}

type Telling = { whom: string; template: 'bewaring_nadert' | 'herinnering'; queue: string | null; event: string }

const bewaring: Telling = {
  ...{ whom: 'deur_bewaring_melden', template: 'bewaring_nadert', queue: null, event: 'bewaring_told' },
}
/** One after the other: a process that is killed while it sends was sending one (R-TERM-4). */
const herinnering: Telling = {
  ...{ whom: 'deur_herinneren', template: 'herinnering', queue: 'herinnering', event: 'reminded' },
}

/** Who is told is noted and the mails are queued in one transaction: stopped in between, all of it waits for the next time. */
async function mailAll(client: ClientBase, { whom, template, queue, event }: Telling): Promise<void> {
  await client.query('begin')
  try {
    const { rows } = await client.query<{ mail: string }>(`select mail from ${whom}()`)
    for (const { mail } of rows) {
      const order: MailOrder = { to: mail, template, data: {}, messageId: randomUUID() }
      await client.query(
        `select graphile_worker.add_job('mail', payload => $1::json, job_key => $2, max_attempts => 12, queue_name => $3)`,
        [JSON.stringify(sealPayload('mail', order)), order.messageId, queue],
      )
    }
    await client.query('commit')
    log.info({ event, count: rows.length })
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Each call destroys one, in a transaction of its own. */
async function untilDone(next: () => Promise<{ rows: { done: boolean }[] }>): Promise<void> {
  for (;;) if (!(await next()).rows[0]?.done) return
}
