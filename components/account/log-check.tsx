'use client'

import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { Row } from '@/components/ui/row'
import { vault } from '@/lib/platform/client/vault'

/** Compared here, with what the vault remembered: the server cannot say so of itself. */
export function LogCheck() {
  const [wrong, setWrong] = useState(false)

  useEffect(() => {
    let live = true
    vault.checkOwnLog().then(
      (found) => live && setWrong(found === 'klopt_niet'),
      () => undefined,
    )
    return () => {
      live = false
    }
  }, [])

  if (!wrong) return null
  return (
    <Row>
      <Notice title="Het logboek klopt niet meer" kind="attention" role="status">
        <p>
          Uw kluis onthield wat er het laatst over u in het logboek stond: in uw eigen logboek, of in dat van een
          bestuur. Dat staat er nu niet meer, of het is veranderd. Bel de beheerder van uw bestuur en vertel dit.
        </p>
      </Notice>
    </Row>
  )
}
