import { EventEmitter } from 'node:events'
import { Logger, type Runner, run, type WorkerEvents } from 'graphile-worker'
import { env } from '../env'
import { log } from '../log'
import type { MailOrder } from '../mail/mails'
import { sendMail } from '../mail/send-mail'
import { clockTasks, clockTimes } from './clock'
import { freeLeftJobs } from './left-jobs'
import { openPayload } from './payload'

/** Works off the queue inside this process, as the worker role. Without DATABASE_WORKER_URL another process does it. */
export async function startJobs(): Promise<{ stop(): Promise<void> }> {
  const connectionString = env().DATABASE_WORKER_URL
  if (!connectionString) {
    log.warn({ event: 'jobs_not_started' })
    return { stop: async () => {} }
  }
  const left = freeLeftJobs(connectionString)
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => left.alive(workerPool.id))
  const runner = await run({
    connectionString,
    events,
    concurrency: 2,
    maxPoolSize: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    logger,
    crontab: ['*/5 * * * * shares_wissen', ...clockTimes].join('\n'),
    taskList: {
      mail: async (payload, { job }) => {
        const order = openPayload('mail', payload) as MailOrder
        await sendMail(order)
        log.info({ event: 'mail_sent', template: order.template, jobId: job.id, attempts: job.attempts })
      },
      // Stands in the queue where a mail would, so that who has no account takes as long as who has one.
      geen_mail: async () => {},
      shares_wissen: async (_, { query }) => {
        await query('select deur_shares_wissen()')
      },
      ...clockTasks,
    },
  })
  reportFailures(runner)
  log.info({ event: 'jobs_started' })
  return {
    stop: async () => {
      await runner.stop()
      await left.stop()
    },
  }
}

function reportFailures(runner: Runner): void {
  runner.events.on('job:error', ({ job, error }) =>
    log.error({ event: 'job_failed', task: job.task_identifier, jobId: job.id, attempts: job.attempts, error }),
  )
}

// The library's own lines quote payloads and messages; ours above say the same without them.
const logger = new Logger(() => (level) => {
  if (level === 'error') log.error({ event: 'jobs_trouble' })
})
