import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { activate } from '@/prisma/seed/mensen'
import { proofOf } from './client'
import type { Measure } from './measure'
import { signInRatios } from './sign-in'

/** How far an unknown address, or an account that was withdrawn, can be told from a wrong wachtzin by the time it takes. */
export const signInTimes: Measure = {
  name: 'Sign-in with an unknown address or a withdrawn account, against a wrong wachtzin: the larger difference',
  goal: 1.1,
  unit: '×',
  run: async ({ adminUrl, noor, people }) => {
    const admin = new pg.Client({ connectionString: adminUrl })
    await admin.connect()
    const oud = await activate({ naam: 'oud', volledig: 'Oud Verzonnen', wachtzin: 'een zin van vroeger' }, noor.today)
    const proof = await proofOf(oud)
    await admin.query(`update account set status = 'ingetrokken' where id = $1`, [oud.accountId])
    const wrong = { proof: randomBytes(32).toString('base64url'), code: '123456' }
    const { onbekend, ingetrokken } = await signInRatios(
      {
        onbekend: { mail: 'niemand@voorbeeld.invalid', ...wrong },
        fout: { mail: people.get('noor')?.mail ?? '', ...wrong },
        ingetrokken: { mail: oud.mail, proof, code: oud.reservecodes[0] ?? '' },
      },
      () => admin.query('delete from poging'),
      600,
    )
    await admin.end()
    const value = Math.max(...[onbekend, ingetrokken].map((ratio) => Math.max(ratio, 1 / ratio)))
    return { value, detail: `unknown ${onbekend.toFixed(2)}, withdrawn ${ingetrokken.toFixed(2)}` }
  },
}
