/** A reason to stop that the reader can do something about; the message is the whole explanation. */
export class Weigering extends Error {}

export function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Says what is being done, does it, and says how long it took. */
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

/** Runs one of the npm scripts; what it prints is shown only when it fails. */
export async function npmRun(script: string, env: Record<string, string>): Promise<void> {
  const { spawn } = await import('node:child_process')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(command, [...args, 'run', '--silent', script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (words += part))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Weigering(`"npm run ${script}" lukte niet.\n${words.trim()}`)
}
