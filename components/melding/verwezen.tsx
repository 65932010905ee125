'use client'

import type { DoorverwijzingRegel } from '@/lib/domain/doorverwijzing/doorverwijzing'
import type { SealedView } from '@/lib/domain/object/object'
import { DoorverwijzingItem } from '../doorverwijzing/doorverwijzing-item'
import { latest } from '../vault/parts'
import { useOpened } from '../vault/use-opened'

/** The referrals of a melding, with what was told once it is open. */
export function Verwezen({ regels, view }: { regels: readonly DoorverwijzingRegel[]; view: SealedView }) {
  const opened = useOpened(view)
  const parts = opened.status === 'open' ? opened.parts : []
  return regels.map((one) => (
    <DoorverwijzingItem
      key={one.id}
      doorverwijzing={one}
      inhoud={latest(parts, 'verslagen', one.id)}
      bestuurId={view.bestuurId}
      soort="melding"
    />
  ))
}
