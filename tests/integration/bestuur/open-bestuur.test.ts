import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { openBestuur } from '@/lib/domain/bestuur/open-bestuur.rules'
import { saveBestuur } from '@/lib/domain/bestuur/open-bestuur.store'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { withContext } from '@/lib/platform/db/context'
import { testEnvironment } from '@/tests/integration/auth/environment'
import { waitingMails } from '@/tests/integration/auth/mails'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
})

const run = promisify(execFile)
const file = ['--import', './lib/platform/cli/register.mjs', 'lib/platform/cli/bestuur-open.ts']

async function command(...args: string[]): Promise<{ code: number; out: string }> {
  try {
    const { stdout } = await run(process.execPath, [...file, ...args], { env: process.env })
    return { code: 0, out: stdout }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, out: stdout }
  }
}

const people = ['--bestuurder', 'Bea Vos <Bea@debrug.test>', '--beheerder', 'Ben Bos <ben@debrug.test>']

describe('bestuur:open', () => {
  test('makes a bestuur with its first two people, and prints and mails their links', async () => {
    const { code, out } = await command('--naam', 'Stichting De Brug', '--preset', 'isob', ...people)
    expect([code, out]).toEqual([0, expect.stringContaining('Stichting De Brug is geopend.')])
    expect(out.match(/http:\/\/localhost:3000\/activeren\/\S+/g)).toHaveLength(2)
    const rows = await ask(
      db.admin,
      `select b.naam, p.mail, p.status as account, a.rol, a.status from bestuur b join aanstelling a on a.bestuur_id = b.id
       join account p on p.id = a.account_id order by a.rol`,
    )
    expect(rows).toEqual([
      {
        naam: 'Stichting De Brug',
        mail: 'ben@debrug.test',
        account: 'uitgenodigd',
        rol: 'beheerder',
        status: 'actief',
      },
      {
        naam: 'Stichting De Brug',
        mail: 'bea@debrug.test',
        account: 'uitgenodigd',
        rol: 'bestuurder',
        status: 'actief',
      },
    ])
    expect(await ask(db.admin, 'select preset from bestuur_instelling')).toEqual([{ preset: 'isob' }])
    expect(await ask(db.admin, 'select event from logboek')).toEqual([{ event: 'bestuur_opened' }])
    const [mail] = await waitingMails(db.admin, 'bea@debrug.test')
    expect(out).toContain(mail && 'link' in mail.data ? mail.data.link : 'no mail')
  })

  test('a second of that name is refused in a sentence, and leaves nothing', async () => {
    const others = ['--bestuurder', 'Ada <ada@debrug.test>', '--beheerder', 'Ab <ab@debrug.test>']
    const { code, out } = await command('--naam', 'stichting de brug', ...others)
    expect([code, out]).toEqual([1, expect.stringMatching(/Er is al een bestuur met de naam/)])
    expect(await ask(db.admin, `select 1 from account where mail like 'a%@debrug.test'`)).toEqual([])
    expect(await ask(db.admin, 'select 1 from bestuur')).toHaveLength(1)
  })

  test('says what is missing', async () => {
    const { code, out } = await command('--naam', 'Stichting Zonder')
    expect([code, out]).toEqual([1, expect.stringMatching(/bestuurder[\s\S]*beheerder/)])
  })

  test('the app itself may not open a bestuur', async () => {
    const begin = { bestuurderId: newId(), beheerderId: newId(), today: '2026-11-22' as Datum, newId: () => newId() }
    const plan = openBestuur({ naam: 'Van de app', grondslag: 'openbaar', sector: 'po', preset: 'isob' }, begin)
    const context = { accountId: null, bestuurId: null, today: begin.today }
    await expect(withContext(context, (tx) => saveBestuur(tx, plan))).rejects.toThrow(/permission denied/)
  })
})
