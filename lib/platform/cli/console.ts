/** A reason to stop that the reader can do something about; the message is the whole explanation. */
export class Weigering extends Error {}

export function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

export async function step<T>(title: string, run: () => Promise<T>): Promise<T> {
  const started = performance.now()
  process.stdout.write(`  ${title} … `)
  try {
    const result = await run()
    tell(`klaar (${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s)`)
    return result
  } catch (error) {
    tell('niet gelukt')
    throw error
  }
}
