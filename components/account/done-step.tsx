'use client'

import { PageHead } from '../ui/page-head'
import { useStepTitle } from './use-step-title'

export function DoneStep({ title, lead }: { title: string; lead: string }) {
  useStepTitle(title)
  return <PageHead title={title} lead={lead} />
}
