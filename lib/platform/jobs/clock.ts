import { randomUUID } from 'node:crypto'
import type { TaskList } from 'graphile-worker'
import type { ClientBase } from 'pg'
import { log } from '../log'
import type { MailOrder } from '../mail/mails'
import { sealPayload } from './payload'

/**
 * What goes by date, with nobody logged in (R-BEW-5). Once a day is enough to tell and to look for what nobody can open;
 * what was confirmed goes at once, and every five minutes for what a stop left behind. Hours are in UTC; which day it is the
 * database says itself.
 */
export const clockTimes = [
  '0 5 * * * bewaring_melden ?fill=2d',
  '30 2 * * * onbereikbaar_vernietigen ?fill=2d',
  '*/5 * * * * vernietigen',
]

export const clockTasks: TaskList = {
  bewaring_melden: (_, { withPgClient }) => withPgClient(tellInTime),
  vernietigen: (_, { query }) => untilDone(() => query('select deur_bevestigd_vernietigen() as done')),
  onbereikbaar_vernietigen: (_, { query }) => untilDone(() => query('select deur_onbereikbaar_vernietigen() as done')),
}

/** What is told is marked and the mails are queued in one transaction: stopped in between, all of it waits for the next time. */
async function tellInTime(client: ClientBase): Promise<void> {
  await client.query('begin')
  try {
    const { rows } = await client.query<{ mail: string }>('select mail from deur_bewaring_melden()')
    for (const { mail } of rows) {
      const order: MailOrder = { to: mail, template: 'bewaring_nadert', data: {}, messageId: randomUUID() }
      await client.query(
        `select graphile_worker.add_job('mail', payload => $1::json, job_key => $2, max_attempts => 12)`,
        [JSON.stringify(sealPayload('mail', order)), order.messageId],
      )
    }
    await client.query('commit')
    log.info({ event: 'bewaring_told', count: rows.length })
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Each call destroys one, in a transaction of its own. */
async function untilDone(next: () => Promise<{ rows: { done: boolean }[] }>): Promise<void> {
  for (;;) if (!(await next()).rows[0]?.done) return
}
