import { env } from './env'
import { startJobs } from './jobs/runner'
import { log } from './log'
import { coverEveryAnswer } from './web/every-answer'

export async function startServer(): Promise<void> {
  checkEnvironment()
  coverEveryAnswer()
  if (process.env.NODE_ENV === 'production') silenceMessages()
  // Not awaited: without a database the app must still start, and say so at /api/health.
  void keepJobsRunning()
}

function checkEnvironment(): void {
  try {
    env()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(1)
  }
}

async function keepJobsRunning(): Promise<void> {
  try {
    const jobs = await startJobs()
    process.once('SIGINT', () => holdExit(jobs.stop()))
    process.once('SIGTERM', () => holdExit(jobs.stop()))
  } catch (error) {
    log.error({ event: 'jobs_not_started', error })
    setTimeout(keepJobsRunning, 10_000).unref()
  }
}

// The framework ends the process once its requests are answered. A job that is being done must end too, or it stays locked for hours.
function holdExit(stopped: Promise<void>): void {
  const exit = process.exit.bind(process)
  const done = stopped.then(
    () => log.info({ event: 'jobs_stopped' }),
    (error) => log.error({ event: 'jobs_not_stopped', error }),
  )
  process.exit = ((code) => done.finally(() => exit(code))) as typeof process.exit
}

// The framework prints an uncaught error with its message, and a message can quote a value.
function silenceMessages(): void {
  console.error = (...args: unknown[]) =>
    log.error({ event: 'printed', error: args.find((arg) => arg instanceof Error) })
}
