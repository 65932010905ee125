import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RegisterBlad } from '@/components/verwerkingsregister/register-blad'
import { homeFor } from '@/lib/domain/toegang/menu.rules'
import { koppen } from '@/lib/domain/verwerkingsregister/koppen.rules'
import { getRegisterkop } from '@/lib/domain/verwerkingsregister/verwerkingsregister.queries'
import { registerVan } from '@/lib/domain/verwerkingsregister/verwerkingsregister.rules'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Register van verwerkingen' }

export default async function VerwerkingsregisterPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const actor = await requireActor((await params).bestuur)
  const kop = await getRegisterkop(actor)
  if (!kop) notFound()
  return <RegisterBlad back={homeFor(actor)} today={actor.today} kop={kop} delen={registerVan(koppen)} />
}
