'use client'

import { useState } from 'react'
import type { FieldError, SealedActionState } from '@/lib/kernel/action-state'
import type { Refusal } from '@/lib/kernel/auth-wire'
import type { Answer } from '@/lib/platform/client/ask-account'
import { isVaultError } from '@/lib/platform/client/refusals'

/** One try at an act on one's own account: what is missing, what was refused, and whether it is still at work. */
export function useAct(vaultText = texts.vault) {
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [pending, setPending] = useState(false)
  const errors = state.status === 'invalid' ? state.errors : none

  async function run<T>(missing: readonly FieldError[], act: () => Promise<Answer<T>>): Promise<T | null> {
    if (pending) return null
    if (missing.length > 0) {
      setState({ status: 'invalid', errors: [...missing] })
      return null
    }
    setPending(true)
    try {
      const answer = await act()
      setState(answer.ok ? { status: 'idle' } : stateOf(answer.failure))
      return answer.ok ? answer.value : null
    } catch (error) {
      setState({ status: 'refused', kind: 'fault', message: isVaultError(error) ? vaultText : texts.offline })
      return null
    } finally {
      setPending(false)
    }
  }

  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return { state, pending, run, errorOf }
}

/** What the server found wrong in a field of this page is said at that field. */
function stateOf({ errors = [], ...refusal }: Refusal): SealedActionState {
  const own = errors.filter(({ field }) => document.getElementById(field))
  return own.length > 0 ? { status: 'invalid', errors: own } : { status: 'refused', ...refusal }
}

const none: readonly FieldError[] = []
const texts = {
  vault: 'Dit lukt niet in deze browser. Werk hem bij, of neem Chrome, Edge, Firefox of Safari van na 2024.',
  offline: 'Er is geen verbinding. Probeer het zo opnieuw.',
}
