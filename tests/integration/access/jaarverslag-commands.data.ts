import * as jaarverslag from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { beginInput, begun, filed, publishInput } from '@/tests/integration/jaarverslag/verslag'
import type { AccessWorld } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const

export const jaarverslagCommands: readonly CommandEntry[] = [
  command(jaarverslag.beginJaarverslag, {
    ...{ act: 'jaarverslag:begin', van: 'adviseur', bij: 'rol', elders: 'sealed_part_foreign' },
    input: async (at: AccessWorld) => (await beginInput(at, at.adviseur, at.db)).input,
  }),
  command(jaarverslag.amendJaarverslag, {
    ...{ act: 'jaarverslag:amend', ...hers },
    input: async (at: AccessWorld) => {
      const { id, amend } = await begun(at, at.db)
      return { jaarverslagId: id, revisie: 1, envelopes: await amend(2) }
    },
  }),
  command(jaarverslag.removeJaarverslag, {
    ...{ act: 'jaarverslag:remove', ...hers },
    input: async (at: AccessWorld) => ({ jaarverslagId: (await begun(at, at.db)).id }),
  }),
  command(jaarverslag.closeJaarverslag, {
    ...{ act: 'jaarverslag:close', ...hers },
    input: async (at: AccessWorld) => ({ jaarverslagId: await filed(at) }),
  }),
  command(jaarverslag.publishJaarverslag, {
    ...{ act: 'jaarverslag:publish', ...hers, geeft: ['bijdrage_zaak'] },
    input: async (at: AccessWorld) => publishInput(at.world.actor.adviseur, (await begun(at, at.db)).id),
  }),
  command(jaarverslag.answerJaarverslag, {
    ...{ act: 'jaarverslag:answer', van: 'bestuurder', bij: 'rol', elders: 'eigen' },
    input: async () => ({ schooljaar: 2024, versie: 1, tekst: `Dank u wel, ${crypto.randomUUID()}.` }),
  }),
]
