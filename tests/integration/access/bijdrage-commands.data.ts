import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import { ask } from '@/tests/support/ask'
import type { AccessWorld } from './access-world'
import { type CommandEntry, command } from './entry'

// Before the years of which another act files, closes or publishes.
let schooljaar = 2022

/** What an adviser counted: of whom it is stands in the actor, so that at another bestuur it is his own. */
export const bijdrageCommands: readonly CommandEntry[] = [
  command(fileBijdrage, {
    ...{ act: 'bijdrage:file', van: 'adviseur', bij: 'rol', elders: 'eigen' },
    // Each time an earlier year: the same counts are taken once.
    input: async (at: AccessWorld) => {
      // What another act published closed the years before it.
      await ask(at.db.admin, 'delete from bijdragejaar where schooljaar > 2001')
      return { schooljaar: schooljaar-- }
    },
  }),
]
