import type { Tx } from '../db/context'

/** Lets a task of the clock run now and not only at its hour; inside the caller's transaction, and once, however often asked. */
export async function wakeClock(tx: Tx, task: 'vernietigen'): Promise<void> {
  await tx.prisma.$executeRaw`select job_enqueue(${task}, '{}'::jsonb, ${task})`
}
