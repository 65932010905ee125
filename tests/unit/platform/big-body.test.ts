import { expect, test } from 'vitest'
import { z } from 'zod'
import { ok } from '@/lib/kernel/result'
import { json } from '@/lib/platform/web/answer'
import { config } from '@/proxy'

const most = { bytes: 5_000_000, message: 'Te groot.' }
const answer = (body: BodyInit, more = {}) => {
  const headers = { 'content-type': 'application/json' }
  const request = new Request('http://localhost/api', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  const run = async (_: null, { text }: { text: string }) => ok(text.length)
  return json({ input: z.object({ text: z.string() }), refusals: {}, run, ...more })(null, { request, params: {} })
}
const sized = (bytes: number) => JSON.stringify({ text: 'a'.repeat(bytes) })

/** A body that tells no length and never ends. */
function endless(sent: { bytes: number }): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(100_000).fill(97)
  return new ReadableStream({
    pull: (stream) => {
      sent.bytes += piece.length
      stream.enqueue(piece)
    },
  })
}

test('a route that anyone may ask holds no more than it needs', async () => {
  expect((await answer(sized(10))).status).toBe(200)
  expect((await answer(sized(1_900_000))).status).toBe(200)
  expect((await answer(sized(2_000_001))).status).toBe(413)
  const sent = { bytes: 0 }
  expect((await answer(endless(sent))).status).toBe(413)
  expect(sent.bytes).toBeLessThan(3_000_000)
})

test('who takes more says how much, and why it is too much', async () => {
  expect((await answer(sized(4_000_000), { most })).status).toBe(200)
  const refused = await answer(sized(5_000_001), { most })
  expect([refused.status, (await refused.json()).message]).toEqual([413, 'Te groot.'])
})

test.each(['null', 'geen json', '[]'])('what is no such object is wrong, not big: %s', async (body) => {
  expect((await answer(body)).status).toBe(400)
})

test('what brings a file or a whole dossier is not copied on the way, and cut off at 10 MB', () => {
  const copied = (path: string) => config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path))
  const id = '0190a0a0-0000-7000-8000-000000000000'
  expect(copied(`/api/${id}/bestanden/${id}/${id}/0`)).toBe(false)
  expect(copied(`/api/${id}/dossiers/${id}/overdracht`)).toBe(false)
  for (const path of ['/', `/${id}/dossiers/${id}`, '/api/vault/salt', '/api/draft/x']) expect(copied(path)).toBe(true)
})
