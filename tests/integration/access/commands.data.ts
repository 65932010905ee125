import { adviesCommands } from './advies-commands.data'
import { agendaCommands } from './agenda-commands.data'
import { avgverzoekCommands } from './avgverzoek-commands.data'
import { begeleidingCommands } from './begeleiding-commands.data'
import { bestuurCommands } from './bestuur-commands.data'
import { bestuursklachtCommands } from './bestuursklacht-commands.data'
import { bewaringCommands } from './bewaring-commands.data'
import { bijdrageCommands } from './bijdrage-commands.data'
import { bureauCommands } from './bureau-commands.data'
import { dossierCommands } from './dossier-commands.data'
import type { CommandEntry } from './entry'
import { formeleklachtCommands } from './formeleklacht-commands.data'
import { intakeCommands } from './intake-commands.data'
import { jaarverslagCommands } from './jaarverslag-commands.data'
import { klachtrouteCommands } from './klachtroute-commands.data'
import { meldketenCommands } from './meldketen-commands.data'
import { overdrachtCommands } from './overdracht-commands.data'
import { rehabilitatieCommands } from './rehabilitatie-commands.data'
import { termijnCommands } from './termijn-commands.data'
import { voorlichtingCommands } from './voorlichting-commands.data'
import { ziektepakketCommands } from './ziektepakket-commands.data'

export const commands: readonly CommandEntry[] = [
  ...adviesCommands,
  ...agendaCommands,
  ...bestuurCommands,
  ...bureauCommands,
  ...intakeCommands,
  ...dossierCommands,
  ...formeleklachtCommands,
  ...jaarverslagCommands,
  ...klachtrouteCommands,
  ...bewaringCommands,
  ...bijdrageCommands,
  ...bestuursklachtCommands,
  ...meldketenCommands,
  ...overdrachtCommands,
  ...ziektepakketCommands,
  ...avgverzoekCommands,
  ...begeleidingCommands,
  ...rehabilitatieCommands,
  ...termijnCommands,
  ...voorlichtingCommands,
]
