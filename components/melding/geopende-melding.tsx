'use client'

import type { ReactNode } from 'react'
import type { SealedView } from '@/lib/domain/object/object'
import type { Part } from '@/lib/platform/client/vault-types'
import { Notice } from '../ui/notice'
import { Namen } from '../vault/namen'
import { useOpened } from '../vault/use-opened'
import { namenIn } from './parts'

export function GeopendeMelding({
  view,
  children,
}: {
  view: SealedView
  children: (parts: readonly Part[]) => ReactNode
}) {
  const opened = useOpened(view)
  if (opened.status === 'open') return <Namen namen={namenIn(opened.parts)}>{children(opened.parts)}</Namen>
  if (opened.status === 'bezig') return <p role="status">Even openen…</p>
  return (
    <Notice kind="attention" role="alert">
      <p>Deze melding gaat niet open. Vergrendel uw kluis en open haar weer.</p>
    </Notice>
  )
}
