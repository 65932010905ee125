'use client'

import { StepHead } from './step-head'

export function DoneStep({ title, lead }: { title: string; lead: string }) {
  return (
    <div role="status">
      <StepHead title={title} lead={lead} />
    </div>
  )
}
