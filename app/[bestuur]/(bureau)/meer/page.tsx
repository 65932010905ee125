import type { Metadata } from 'next'
import { Deuren } from '@/components/shell/deuren'
import { PageHead } from '@/components/ui/page-head'
import { meerFor } from '@/lib/domain/toegang/menu.rules'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Meer' }

export default async function MeerPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const actor = await requireActor((await params).bestuur)
  return (
    <>
      <PageHead title="Meer" lead="Wat u minder vaak nodig hebt." />
      <Deuren deuren={meerFor(actor)} />
    </>
  )
}
