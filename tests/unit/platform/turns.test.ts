import { expect, test } from 'vitest'
import { turns } from '@/lib/platform/web/turns'

test('no more than so many run at once, all come to their turn, and one that fails gives its turn on', async () => {
  const inTurn = turns(2)
  let [running, most] = [0, 0]
  const work = async (nr: number) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running--
    if (nr % 3 === 0) throw new Error('fault')
    return nr
  }
  const done = await Promise.allSettled(Array.from({ length: 20 }, (_, nr) => inTurn(() => work(nr))))
  expect(most).toBe(2)
  expect(done.map(({ status }) => status)).toEqual(
    Array.from({ length: 20 }, (_, nr) => (nr % 3 === 0 ? 'rejected' : 'fulfilled')),
  )
})
