'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { kernIn } from '@/components/melding/parts'
import { Button } from '@/components/ui/button'
import { refusalOf } from '@/components/vault/refusal'
import { useOpened } from '@/components/vault/use-opened'
import type { SealedView } from '@/lib/domain/object/object'
import { vault } from '@/lib/platform/client/vault'
import { receiveMeldingAction } from './receive-melding.action'

/** The first opening: the holder keeps a wrap and a card of her own, so that the melding stands in her list by name. */
export function ReceiveMelding({ bestuurId, view }: { bestuurId: string; view: SealedView }) {
  const router = useRouter()
  const opened = useOpened(view)
  const begun = useRef(false)
  const [failed, setFailed] = useState<string | null>(null)
  const kern = opened.status === 'open' ? kernIn(opened.parts) : null
  const naam = kern?.label.slice(0, 80)

  async function receive(label: string) {
    begun.current = true
    setFailed(null)
    const place = { bestuurId, objectId: view.objectId }
    const answer = await refusalOf(async () => {
      const kaart = await vault.sealKaart(place, { naam: label })
      return receiveMeldingAction(bestuurId, { meldingId: view.objectId, ...(await vault.adopt(view)), kaart })
    })
    // Another tab was first: then it has arrived all the same.
    const arrived = answer.status === 'done' || (answer.status === 'refused' && answer.kind === 'changed_elsewhere')
    if (arrived) return router.refresh()
    setFailed(answer.status === 'refused' ? answer.message : 'Dat lukte niet. Probeer het opnieuw.')
  }

  useEffect(() => {
    if (naam !== undefined && !begun.current) void receive(naam)
  })

  if (failed === null) return <p role="status">Deze melding is nieuw. Geborgen zet haar in uw eigen kluis…</p>
  return (
    <div role="alert">
      <p className="attention">{failed}</p>
      <Button variant="second" onClick={() => void receive(naam ?? '')}>
        Probeer opnieuw
      </Button>
    </div>
  )
}
