'use client'

import type { ReactNode } from 'react'
import type { SealedView } from '@/lib/domain/object/object'
import type { Part } from '@/lib/platform/client/vault-types'
import { Notice } from '../ui/notice'
import { Namen } from '../vault/namen'
import { useOpened } from '../vault/use-opened'
import { kernOf } from './parts'

export function WithParts({ view, children }: { view: SealedView; children: (parts: Part[]) => ReactNode }) {
  const opened = useOpened(view)
  if (opened.status === 'bezig') return <p role="status">Een ogenblik, het dossier gaat open…</p>
  if (opened.status === 'open') {
    const { personen } = kernOf(opened.parts, view.objectId)
    return <Namen namen={personen.map(({ naam }) => naam)}>{children(opened.parts)}</Namen>
  }
  return (
    <Notice kind="attention" role="alert" title="Dit gaat niet open">
      <p>
        Uw sleutel past niet op een deel van dit dossier. Vergrendel de kluis, open haar weer en probeer het opnieuw.
      </p>
    </Notice>
  )
}
