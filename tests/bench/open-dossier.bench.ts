import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { database } from '@/lib/platform/db/client'
import { dossierStatements } from './dossier-statements'
import type { Measure } from './measure'
import { ratioOf } from './ratio'

/** openDossier: the whole view with its reading recorded, against the same statements by hand in one prepared transaction. */
export const openDossier: Measure = {
  name: 'Opening a dossier, against the same statements by hand in one prepared transaction',
  goal: 1.5,
  unit: '×',
  run: async ({ noor, dossierId }) => {
    const { pool } = database()
    const byHand = async () => {
      const client = await pool.connect()
      try {
        await Promise.all(dossierStatements(noor, dossierId).map((statement) => client.query(statement)))
      } finally {
        client.release()
      }
    }
    const { ratio, a, b } = await ratioOf(() => getDossier(noor, dossierId), byHand)
    return { value: ratio, detail: `${a.toFixed(2)} ms against ${b.toFixed(2)} ms` }
  },
}
