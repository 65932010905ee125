'use client'

import type { ComponentProps } from 'react'
import { DoorverwijzingForm } from '@/components/doorverwijzing/doorverwijzing-form'
import { recordDoorverwijzingAction } from './record-doorverwijzing.action'

export function RecordDoorverwijzingForm(props: Omit<ComponentProps<typeof DoorverwijzingForm>, 'send'>) {
  return <DoorverwijzingForm {...props} send={recordDoorverwijzingAction.bind(null, props.sealed.bestuurId)} />
}
