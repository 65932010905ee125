import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { LockedShell } from '@/components/shell/locked-shell'
import { internalPath } from '@/lib/kernel/internal-path'
import { routes } from '@/lib/kernel/routes'
import { currentSession } from '@/lib/platform/auth/actor'
import { UnlockForm } from './unlock.form'

export const metadata: Metadata = { title: 'Op slot' }

type Props = { searchParams: Promise<{ naar?: string; reden?: string }> }

export default async function UnlockPage({ searchParams }: Props) {
  const { naar, reden } = await searchParams
  const next = internalPath(naar, routes.besturen)
  if (!(await currentSession())) redirect(`${routes.inloggen}?naar=${encodeURIComponent(next)}`)
  return (
    <LockedShell>
      <UnlockForm next={next} why={(reden && reasons[reden]) || reasons.zelf || ''} />
    </LockedShell>
  )
}

const reasons: Record<string, string> = {
  zelf: 'Geborgen is op slot. Wat u typte, is bewaard.',
  stil: 'U deed 15 minuten niets. Daarom ging Geborgen op slot. Wat u typte, is bewaard.',
}
