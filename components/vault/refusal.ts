import type { SealedActionState } from '@/lib/kernel/action-state'
import { lock } from '@/lib/platform/client/lock'
import { ChangedKeyError, isVaultError } from '@/lib/platform/client/refusals'
import { noteAct } from '@/lib/platform/client/standen'

/** Runs the act. What the vault or the line refuses becomes one sentence; a fault of ours is thrown on. */
export async function refusalOf(act: () => Promise<SealedActionState>): Promise<SealedActionState> {
  let done = false
  try {
    const answer = await act()
    done = answer.status === 'done'
    return answer
  } catch (error) {
    const way = redirectOf(error)
    if (way) return leave(way)
    if (error instanceof ChangedKeyError) return refused('changed_key', changedKey(error))
    if (isVaultError(error)) return refused('vault', texts.vault)
    if (error instanceof TypeError && !navigator.onLine) return refused('offline', texts.offline)
    if (error instanceof TypeError && /fetch|network|load/i.test(error.message))
      return refused('offline', texts.offline)
    throw error
  } finally {
    void noteAct(done).catch(() => undefined)
  }
}

const texts = {
  vault:
    'Uw kluis kon dit niet verzegelen. Wat u typte is bewaard. Vergrendel de kluis, open haar weer en probeer het opnieuw.',
  offline: 'Er is geen verbinding. Wat u typte is bewaard. Probeer het zo opnieuw.',
  leaving: 'Uw sessie is voorbij. Wat u typte is bewaard.',
}

function changedKey({ of, words }: ChangedKeyError): string {
  const [wiens, wie] = of === 'ambt' ? ['dit ambt', 'wie dit ambt heeft'] : ['deze persoon', 'de persoon']
  return `De sleutel van ${wiens} is nieuw of veranderd. Bel ${wie} en vergelijk deze zes woorden: ${words.join(' ')}. Stuur niets zolang zij niet gelijk zijn.`
}

function refused(kind: string, message: string): SealedActionState {
  return { status: 'refused', kind, message }
}

/** The server sends who may not act to sign-in or unlock; we go there ourselves, to come back to this page. */
function leave(way: string): SealedActionState {
  void lock(way.startsWith('/inloggen') ? 'verlopen' : 'stil')
  return refused('verlopen', texts.leaving)
}

/** NEXT_REDIRECT;push;/inloggen?naar=…;307; */
function redirectOf(error: unknown): string | null {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : ''
  return digest.startsWith('NEXT_REDIRECT;') ? (digest.split(';')[2] ?? '') : null
}
