'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { kernOf } from '@/components/dossier/kern'
import { Button } from '@/components/ui/button'
import { latest } from '@/components/vault/parts'
import { refusalOf } from '@/components/vault/refusal'
import { useOpened } from '@/components/vault/use-opened'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { receiveOverdrachtAction } from './receive-overdracht.action'

/** The first opening of what was taken over: a wrap and cards of her own, so that it stands in her list by name. */
export function ReceiveOverdracht({ dossier }: { dossier: DossierDetail }) {
  const router = useRouter()
  const opened = useOpened(dossier.sealed)
  const begun = useRef(false)
  const [failed, setFailed] = useState<string | null>(null)
  const parts = opened.status === 'open' ? opened.parts : null

  async function receive(from: readonly Part[]) {
    begun.current = true
    setFailed(null)
    const answer = await refusalOf(async () =>
      receiveOverdrachtAction(dossier.sealed.bestuurId, await cardsOf(dossier, from)),
    )
    const arrived = answer.status === 'done' || (answer.status === 'refused' && answer.kind === 'changed_elsewhere')
    if (arrived) return router.refresh()
    setFailed(answer.status === 'refused' ? answer.message : 'Dat lukte niet. Probeer het opnieuw.')
  }

  useEffect(() => {
    if (parts && !begun.current) void receive(parts)
  })

  if (failed === null) return <p role="status">U nam dit dossier over. Geborgen zet het in uw eigen kluis…</p>
  return (
    <div role="alert">
      <p className="attention">{failed}</p>
      <Button variant="second" onClick={() => void receive(parts ?? [])}>
        Probeer opnieuw
      </Button>
    </div>
  )
}

async function cardsOf(dossier: DossierDetail, parts: readonly Part[]) {
  const { bestuurId } = dossier.sealed
  const klager = dossier.partijen.find(({ rol, tot }) => rol === 'klager' && !tot)
  const naam = kernOf(parts, dossier.id).personen.find(({ id }) => id === klager?.id)?.naam ?? 'Klager'
  const acties = dossier.acties.map(async ({ id }) => {
    const wat = latest<{ wat?: string }>(parts, 'verslagen', id)?.wat ?? ''
    return { id, kaart: await vault.sealKaart({ bestuurId, objectId: id }, { naam: wat.slice(0, 80) }) }
  })
  return {
    dossierId: dossier.id,
    eigen: (await vault.adopt(dossier.sealed)).eigen,
    kaart: await vault.sealKaart({ bestuurId, objectId: dossier.id }, { naam: naam.slice(0, 80) }),
    acties: await Promise.all(acties),
  }
}
