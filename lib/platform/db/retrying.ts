const attempts = 4

/**
 * Two transactions that wait for each other, or wrote what the other read: the server ends one, and it may try again. So
 * may who wrote beside something that was destroyed meanwhile: the next time it is not found.
 */
export async function retrying<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (attempt === attempts || !isClash(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 20 * (0.5 + Math.random())))
    }
  }
}

const clashes = ['P2034', '40001', '40P01', 'P2003', '23503']

type DatabaseError = { code?: string; meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } }

/** Prisma has a code of its own for a clash; a raw statement keeps that of PostgreSQL, one layer down. */
function isClash(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, meta } = error as DatabaseError
  return [code, meta?.driverAdapterError?.cause?.originalCode].some(
    (known) => known !== undefined && clashes.includes(known),
  )
}
