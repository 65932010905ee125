import { recordVoordracht } from '@/lib/domain/aanstelling/voordracht.commands'
import * as commissieverslag from '@/lib/domain/commissieverslag/commissieverslag.commands'
import { fileCommissieverslagInput } from '@/lib/domain/commissieverslag/commissieverslag.schema'
import { agreeSchoolgids, withdrawSchoolgids } from '@/lib/domain/schoolgids/schoolgids.commands'
import { toBase64Url, utf8 } from '@/lib/kernel/bytes'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type AccessWorld, must } from './access-world'
import { type CommandEntry, command } from './entry'

const decides = { van: 'bestuurder', bij: 'rol' } as const
const keeps = { van: 'beheerder', bij: 'rol' } as const
// The settings of this world let a contactpersoon stand in it by name.
const eigen = { van: 'contactpersoon', bij: 'houder' } as const

const verslag = () =>
  fileCommissieverslagInput.parse({
    ...{ id: crypto.randomUUID(), jaar: '2025', soortJaar: 'schooljaar', ontvangenOp: '1-10-2026', nagekeken: 'ja' },
    pdf: toBase64Url(utf8('%PDF-1.7 jaarverslag')),
  })

/** As if she never said anything: an agreement stands until it is withdrawn. */
async function akkoord({ db, world }: AccessWorld) {
  await ask(db.admin, `delete from schoolgids_akkoord where account_id = $1 and rol = 'contactpersoon'`, [
    world.account.contactpersoon,
  ])
  const [aanstelling] = world.actor.contactpersoon.aanstellingen
  return { id: crypto.randomUUID() as string, voorId: aanstelling?.id ?? '', bereik: 'op dinsdag op school' }
}

/** What lies on the desk of a bestuur, and in whose name someone stands in a schoolgids. */
export const bureauCommands: readonly CommandEntry[] = [
  command(recordVoordracht, {
    ...{ act: 'voordracht:record', ...keeps },
    input: async ({ world }) => ({
      ...{ id: crypto.randomUUID() as string, aanstellingId: world.actor.adviseur.aanstellingen[0]?.id ?? '' },
      ...{ op: '2026-09-01' as Datum, uitkomst: 'voorgedragen' as const, geledingen: ['ouders' as const] },
    }),
  }),
  command(commissieverslag.fileCommissieverslag, {
    ...{ act: 'commissieverslag:file', ...decides, elders: 'eigen' },
    input: async () => verslag(),
  }),
  command(commissieverslag.removeCommissieverslag, {
    ...{ act: 'commissieverslag:remove', ...decides },
    input: async ({ world }) => ({
      verslagId: (await must(commissieverslag.fileCommissieverslag(world.actor.bestuurder, verslag()))).value,
    }),
  }),
  command(agreeSchoolgids, { ...{ act: 'schoolgids:agree', ...eigen }, input: akkoord }),
  command(withdrawSchoolgids, {
    ...{ act: 'schoolgids:agree', ...eigen },
    input: async (at) => ({
      akkoordId: (await must(agreeSchoolgids(at.world.actor.contactpersoon, await akkoord(at)))).value,
    }),
  }),
]
