import { redirect } from 'next/navigation'
import { homeFor } from '@/lib/domain/toegang/menu.rules'
import { requireActor } from '@/lib/platform/auth/actor'

export default async function BestuurPage({ params }: { params: Promise<{ bestuur: string }> }) {
  redirect(homeFor(await requireActor((await params).bestuur)))
}
