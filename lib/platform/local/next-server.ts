import { type ChildProcess, spawn } from 'node:child_process'
import { nextBin } from './build'

export interface NextServer {
  pid: number
  ended: Promise<string>
  stop(): Promise<void>
}

/** The production server of the build on disk, on this machine only; returns when it answers. `hear` gets all it writes. */
export async function startNextServer(
  port: number,
  env: Record<string, string>,
  hear: (words: string) => void = () => {},
): Promise<NextServer> {
  const child = spawn(process.execPath, [nextBin, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    env: {
      ...forApp({ ...process.env, ...env }),
      PORT: String(port),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill())
  const words = collect(child, hear)
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(words.join(''))))
  const dead = ended.then((last) => {
    throw new Error(`De app is niet gestart.\n${last}`)
  })
  dead.catch(() => {})
  await Promise.race([answers(port), dead])
  return { pid: child.pid ?? 0, ended, stop: () => end(child, ended) }
}

// As on a server: the app never holds the addresses by which roles and tables are made or everything is read.
function forApp({ DATABASE_ADMIN_URL, DATABASE_OWNER_URL, DATABASE_KOPIE_URL, ...rest }: NodeJS.ProcessEnv) {
  return rest
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)
    if (response) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('De app gaf binnen een minuut geen antwoord.')
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(force)
}

function collect(child: ChildProcess, hear: (words: string) => void): string[] {
  const words: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => {
      words.push(String(part))
      hear(String(part))
      words.splice(0, words.length - 200)
    })
  }
  return words
}
