import { afterAll, beforeAll, expect, test } from 'vitest'
import { actNeedsToestemming } from '@/lib/domain/toestemming/toestemming'
import { type AccessWorld, accessWorld } from '@/tests/integration/access/access-world'
import { commands } from '@/tests/integration/access/commands.data'
import { changedIn, openDigest } from '@/tests/integration/access/digest'
import { ask } from '@/tests/support/ask'

let at: AccessWorld
let digest: Awaited<ReturnType<typeof openDigest>>

beforeAll(async () => {
  at = await accessWorld()
  digest = await openDigest(at.db.admin)
})
afterAll(() => digest.close())

/** In an intake an action needs none; what an adviser does in a dossier is asked here. */
const gated = commands.filter(
  ({ act, van }) => act in actNeedsToestemming && !(act === 'actie:complete' && van === 'contactpersoon'),
)
const withdrawn = `update toestemming set ingetrokken_op = gegeven_op, einde_grond = 'ingetrokken' where ingetrokken_op is null`

/** partij:record has no command of its own; the others are tried in the tests of their own noun. */
const elsewhere = [
  'formeleklacht:pass',
  'doorverwijzing:share',
  'bemiddeling:begin',
  'partij:record',
  'actie:complete',
  'overdracht:leave',
  'intervisie:show',
  'advies:show',
]

test('R-TST-2: every act of the table is tried without', () => {
  const tried: string[] = gated.map(({ act }) => act)
  const untried = Object.keys(actNeedsToestemming).filter((act) => !tried.includes(act))
  expect(untried.filter((act) => !elsewhere.includes(act))).toEqual([])
})

test.each(gated)(
  'R-TST-2, R-TST-3: $naam is refused once the toestemmingen are withdrawn, and changes nothing',
  async (entry) => {
    const { input, call } = await entry.prepare(at)
    await ask(at.db.admin, withdrawn)
    // Of a minor the parents hear it without; of who is 18 by now they do not (R-MIN-2).
    if (entry.act === 'informatieverzoek:answer')
      await ask(at.db.admin, `update bestuur_instelling set waarden = waarden || '{"zonderToestemming":"niemand"}'`)
    if (entry.act === 'ouders:record') await ask(at.db.admin, `update dossier_partij set minderjarig = 'nee'`)
    // What is given in the same act is given for a day to come: it does not hold yet.
    const own = (input as { toestemming?: { gegevenOp: string } }).toestemming
    if (own) own.gegevenOp = '2099-01-01'
    const before = await digest.all()
    expect(await call(at.world.actor[entry.van])).toMatchObject({ failure: { kind: 'toestemming_missing' } })
    expect(changedIn(before, await digest.all())).toEqual([])
  },
)
