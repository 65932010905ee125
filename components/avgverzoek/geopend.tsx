'use client'

import type { ReactNode } from 'react'
import type { AvgKern } from '@/lib/domain/avgverzoek/avgverzoek.inhoud'
import type { SealedView } from '@/lib/domain/object/object'
import type { Part } from '@/lib/platform/client/vault-types'
import { Notice } from '../ui/notice'
import { Namen } from '../vault/namen'
import { latest } from '../vault/parts'
import { useOpened } from '../vault/use-opened'

type GeopendProps = { view: SealedView; children: (kern: AvgKern, parts: Part[]) => ReactNode }

/** What is sealed of a request, once it is open. */
export function Geopend({ view, children }: GeopendProps) {
  const opened = useOpened(view)
  if (opened.status === 'bezig') return <p role="status">Een ogenblik, het verzoek gaat open…</p>
  const kern = opened.status === 'open' ? latest<AvgKern>(opened.parts, 'kern', view.objectId) : null
  if (opened.status === 'open' && kern) return <Namen namen={[kern.naam]}>{children(kern, opened.parts)}</Namen>
  return (
    <Notice kind="attention" role="alert" title="Dit gaat niet open">
      <p>Uw sleutel past niet op dit verzoek. Vergrendel de kluis, open haar weer en probeer het opnieuw.</p>
    </Notice>
  )
}
