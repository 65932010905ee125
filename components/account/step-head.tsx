'use client'

import { idle } from '@/lib/kernel/action-state'
import { FormHead } from '../form/form-head'
import { useStepTitle } from './use-step-title'

type StepHeadProps = { title: string; caption?: string; lead: string }

export function StepHead({ title, caption, lead }: StepHeadProps) {
  useStepTitle(caption ? `${caption}: ${title}` : title)
  return (
    <>
      <FormHead state={idle} title={title} caption={caption} />
      <p className="lead">{lead}</p>
    </>
  )
}
