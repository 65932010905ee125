import pg from 'pg'
import { readSql } from '@/lib/platform/db/read-sql'
import { countsIn } from './counts'
import type { Measure } from './measure'
import { ratioOf } from './ratio'

/** What all besturen counted in ten years, summed per bestuur and year. */
export const bijdragenSums: Measure = {
  name: '1,080,000 contributed counts (bijdragen) summed per bestuur and year, against count(*) on the same rows',
  goal: 3,
  unit: '×',
  run: async (world) => {
    await countsIn(world)
    const client = new pg.Client({ connectionString: world.adminUrl })
    await client.connect()
    // As on a disk that has no head to move, for both.
    await client.query('set random_page_cost = 1.1')
    const sums = () =>
      client.query('select bestuur_id, schooljaar, sum(aantal) from bijdragetelling group by bestuur_id, schooljaar')
    const count = () => client.query('select count(*) from bijdragetelling')
    const { ratio, a, b } = await ratioOf(sums, count, { calls: 5, warmUp: 2 })
    await client.end()
    return { value: ratio, detail: `${a.toFixed(0)} ms against ${b.toFixed(0)} ms` }
  },
}

/** As the one who makes the report asks it, beside a million counts of others. */
export const bijdragenReport: Measure = {
  name: 'The counts of one bestuur and year for its report (bijdragen), against one row by its key',
  goal: 3,
  unit: '×',
  run: async (world) => {
    const { bestuurId, bijdrageId, schooljaar } = await countsIn(world)
    const { accountId, today } = world.noor
    const context = { accountId, bestuurId, today }
    const functions = ['bijdragen_samen', 'bijdragen_alleen', 'bijdragen_werk', 'bijdragen_ingediend']
    const asked = functions.map((name) => ({
      name: `bench_${name}`,
      text: `select * from ${name}($1)`,
      values: [schooljaar],
    }))
    const row = { name: 'bench_sleutel', text: 'select * from bijdrage where bestuur_id = $1 and id = $2' }
    const report = () => readSql<unknown[][]>(context, asked)
    const key = () => readSql<[unknown[]]>(context, [{ ...row, values: [bestuurId, bijdrageId] }])
    const [counts, one] = [await report(), await key()]
    if ((counts[0]?.length ?? 0) < 70 || one[0].length !== 1) throw new Error('the report or the row is not there')
    const { ratio, a, b } = await ratioOf(report, key, { calls: 100 })
    return { value: ratio, detail: `${a.toFixed(2)} ms against ${b.toFixed(2)} ms, ${counts[0]?.length} counts` }
  },
}
