import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalPostgres } from '@/lib/platform/local/postgres'
import { ask } from '@/tests/support/ask'

let dir: string

beforeAll(async () => {
  dir = await mkdtemp('.test/los-')
  // mkdtemp closes it to all others, also to user postgres when the tests run as root.
  await chmod(dir, 0o755)
})

afterAll(() => rm(dir, { recursive: true, force: true }))

describe('startLocalPostgres', () => {
  test('keeps what was written, in Unicode, on loopback only', async () => {
    const first = await startLocalPostgres({ dir, port: 0, handleSignals: false })
    await ask(first.adminUrl(), `create table woord as select 'één'::text as tekst`)
    await first.stop()
    const second = await startLocalPostgres({ dir, port: 0, handleSignals: false })
    const found = await ask(
      second.adminUrl(),
      `select upper(tekst) as tekst, current_setting('listen_addresses') as waar from woord`,
    )
    await second.stop()
    expect(found).toEqual([{ tekst: 'ÉÉN', waar: '127.0.0.1' }])
  })

  test('a second one on the same folder is refused, and leaves the first alone', async () => {
    const first = await startLocalPostgres({ dir, port: 0, handleSignals: false })
    await expect(startLocalPostgres({ dir, port: 0 })).rejects.toMatchObject({ kind: 'running' })
    expect(await ask(first.adminUrl(), 'select 1 as n')).toEqual([{ n: 1 }])
    await first.stop()
  })

  test('a taken port is named', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    await expect(startLocalPostgres({ dir, port })).rejects.toMatchObject({
      kind: 'port_taken',
      message: expect.stringContaining(`Poort ${port} is al in gebruik`),
    })
    other.close()
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the server too', async (signal) => {
    const { child, port } = await startChild()
    child.kill(signal)
    const [code] = await once(child, 'exit')
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143)
    expect(await answers(port)).toBe(false)
    expect(existsSync(pidFile())).toBe(false)
  })

  test('what a killed process left behind is stopped by the next start', async () => {
    const { child, port } = await startChild()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await answers(port)).toBe(true)
    const next = await startLocalPostgres({ dir, port: 0, handleSignals: false })
    expect(await answers(port)).toBe(false)
    expect(await ask(next.adminUrl(), 'select tekst from woord')).toEqual([{ tekst: 'één' }])
    await next.stop()
  })

  test('a broken folder is named, and stays as it is', async () => {
    await rm(join(dir, 'data', 'global', 'pg_control'))
    await expect(startLocalPostgres({ dir, port: 0 })).rejects.toMatchObject({ kind: 'broken_folder' })
    await writeFile(join(dir, 'data', 'PG_VERSION'), '12\n')
    await expect(startLocalPostgres({ dir, port: 0 })).rejects.toMatchObject({
      kind: 'broken_folder',
      message: expect.stringContaining('beschadigd of onvolledig'),
    })
    expect(await readFile(join(dir, 'data', 'PG_VERSION'), 'utf8')).toBe('12\n')
  })
})

const program = `
const { startLocalPostgres } = await import('@/lib/platform/local/postgres')
await startLocalPostgres({ dir: process.env.DIR, port: 0 })
console.log('klaar')
`

async function startChild(): Promise<{ child: ChildProcess; port: number }> {
  const file = join(dir, 'start.mts')
  await writeFile(file, program)
  const child = spawn(process.execPath, ['--import', './lib/platform/cli/register.mjs', file], {
    env: { ...process.env, DIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(createInterface(child.stdout as NodeJS.ReadableStream), 'line')
  return { child, port: Number((await readFile(pidFile(), 'utf8')).split('\n')[3]) }
}

function pidFile(): string {
  return join(dir, 'data', 'postmaster.pid')
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  const open = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return open
}
