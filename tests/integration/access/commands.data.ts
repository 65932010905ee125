import { avgverzoekCommands } from './avgverzoek-commands.data'
import { bestuurCommands } from './bestuur-commands.data'
import { bewaringCommands } from './bewaring-commands.data'
import { dossierCommands } from './dossier-commands.data'
import type { CommandEntry } from './entry'
import { formeleklachtCommands } from './formeleklacht-commands.data'
import { intakeCommands } from './intake-commands.data'
import { overdrachtCommands } from './overdracht-commands.data'
import { ziektepakketCommands } from './ziektepakket-commands.data'

export const commands: readonly CommandEntry[] = [
  ...bestuurCommands,
  ...intakeCommands,
  ...dossierCommands,
  ...formeleklachtCommands,
  ...bewaringCommands,
  ...overdrachtCommands,
  ...ziektepakketCommands,
  ...avgverzoekCommands,
]
