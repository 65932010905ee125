import { MessageChannel } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import { answerWith, caller } from '@/lib/platform/client/rpc'
import { VaultError } from '@/lib/vault/errors'

const methods = {
  double: async (count: number) => count * 2,
  slow: async (count: number) => new Promise<number>((resolve) => setTimeout(resolve, 20, count)),
  bytes: async () => Uint8Array.of(1, 2, 3),
  refuse: async () => {
    throw new RangeError('the section key of dossier 12 does not fit')
  },
  never: () => new Promise<void>(() => undefined),
}

let close: () => void
afterEach(() => close())

function connect() {
  const { port1, port2 } = new MessageChannel()
  close = () => port1.close()
  for (const port of [port1, port2]) port.start()
  answerWith(methods, port2 as unknown as Parameters<typeof answerWith>[1])
  return caller<typeof methods>(port1 as unknown as Worker)
}

test('each question gets its own answer, whichever comes first', async () => {
  const { call } = connect()
  expect(await Promise.all([call('slow', 1), call('double', 2)])).toEqual([1, 4])
})

test('bytes come over', async () => {
  expect(await connect().call('bytes')).toEqual(Uint8Array.of(1, 2, 3))
})

test('what goes wrong is one VaultError that does not say why', async () => {
  const error = await connect()
    .call('refuse')
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(VaultError)
  expect(String(error)).not.toContain('dossier')
})

test('what is no method of its own is refused', async () => {
  const rpc = connect() as unknown as { call: (method: string) => Promise<unknown> }
  await expect(rpc.call('toString')).rejects.toBeInstanceOf(VaultError)
  await expect(rpc.call('absent')).rejects.toBeInstanceOf(VaultError)
})

test('who waits for a Worker that ends hears so', async () => {
  const rpc = connect()
  const asked = rpc.call('never')
  rpc.end()
  await expect(asked).rejects.toBeInstanceOf(VaultError)
})
