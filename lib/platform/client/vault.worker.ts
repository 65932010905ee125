import { answerWith } from './rpc'
import * as account from './worker/account'
import * as ambten from './worker/ambten'
import * as ambtsstukken from './worker/ambtsstukken'
import * as drafts from './worker/drafts'
import * as files from './worker/files'
import * as kaarten from './worker/kaarten'
import * as meldketens from './worker/meldketens'
import * as objects from './worker/objects'
import * as overdracht from './worker/overdracht'
import * as pins from './worker/pins'
import * as standen from './worker/standen'
import * as ziektepakket from './worker/ziektepakket'

const methods = {
  ...account,
  ...ambten,
  ...ambtsstukken,
  ...drafts,
  ...files,
  ...kaarten,
  ...meldketens,
  ...objects,
  ...overdracht,
  ...pins,
  ...standen,
  ...ziektepakket,
}
export type VaultMethods = typeof methods

answerWith(methods, self as unknown as DedicatedWorkerGlobalScope)
