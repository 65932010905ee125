import { readDrafts } from './device-database'
import { forgetLocal, putDraft } from './draft-store'
import { openingOfThisTab } from './session'

/** Drafts that could not reach the server, because the session had ended or the line was down, go there now. */
export async function sendLeftDrafts(): Promise<void> {
  const own = openingOfThisTab()
  const left = await readDrafts().catch(() => [])
  for (const draft of left) {
    if (draft.accountId !== own?.accountId) continue
    // Another text there: the form it belongs to shows both when it is opened.
    const answer = await putDraft(draft, draft.onderwerp)
    if (answer.soort === 'bewaard') await forgetLocal(draft.id)
  }
}
