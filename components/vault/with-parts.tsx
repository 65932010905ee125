'use client'

import type { ReactNode } from 'react'
import type { SealedView } from '@/lib/domain/object/object'
import type { Part } from '@/lib/platform/client/vault-types'
import { Notice } from '../ui/notice'
import { knownNames } from './known-names'
import { Namen } from './namen'
import { useOpened } from './use-opened'

/** What is sealed, once it is open; each name known in it can be hidden in all that stands inside. */
export function WithParts({ view, children }: { view: SealedView; children: (parts: Part[]) => ReactNode }) {
  const opened = useOpened(view)
  if (opened.status === 'bezig') return <p role="status">Een ogenblik, dit gaat open…</p>
  if (opened.status === 'open')
    return <Namen namen={knownNames(view.soort, opened.parts)}>{children(opened.parts)}</Namen>
  return (
    <Notice kind="attention" role="alert" title="Dit gaat niet open">
      <p>Uw sleutel past niet op een deel hiervan. Vergrendel de kluis, open haar weer en probeer het opnieuw.</p>
    </Notice>
  )
}
