import pg from 'pg'
import { dossierStatements } from './dossier-statements'
import type { Measure } from './measure'
import { ratioOf } from './ratio'

/** The reads of a dossier under row security, against a role past it with the same explicit where. */
export const rowSecurity: Measure = {
  name: 'The same statements with row security, against an explicit where',
  goal: 1.25,
  unit: '×',
  run: async ({ urls, noor, dossierId }) => {
    const app = new pg.Client({ connectionString: urls.DATABASE_URL })
    const past = new pg.Client({ connectionString: urls.DATABASE_KOPIE_URL })
    await app.connect()
    await past.connect()
    // The role past row security only reads: the line in the logboek is left out on both sides.
    const reads = dossierStatements(noor, dossierId).filter(({ name }) => name !== 'hand_logboek')
    const send = (client: pg.Client) => () => Promise.all(reads.map((statement) => client.query(statement)))
    const { ratio, a, b } = await ratioOf(send(app), send(past), { calls: 100 })
    await app.end()
    await past.end()
    return { value: ratio, detail: `${a.toFixed(2)} ms against ${b.toFixed(2)} ms` }
  },
}
