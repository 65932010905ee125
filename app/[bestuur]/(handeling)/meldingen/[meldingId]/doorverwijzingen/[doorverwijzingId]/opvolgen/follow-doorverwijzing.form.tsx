'use client'

import type { ComponentProps } from 'react'
import { OpvolgForm } from '@/components/doorverwijzing/opvolg-form'
import { followDoorverwijzingAction } from './follow-doorverwijzing.action'

export function FollowDoorverwijzingForm(props: Omit<ComponentProps<typeof OpvolgForm>, 'send'>) {
  return <OpvolgForm {...props} send={followDoorverwijzingAction.bind(null, props.sealed.bestuurId)} />
}
