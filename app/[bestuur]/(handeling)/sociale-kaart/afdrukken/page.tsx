import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KaartBlad } from '@/components/socialekaart/kaart-blad'
import { queryOf, zoekvraagOf } from '@/components/socialekaart/zoekvraag'
import { getBestuur } from '@/lib/domain/bestuur/bestuur.queries'
import { getSocialeKaart } from '@/lib/domain/socialekaart/socialekaart.queries'
import { sorteer, zoek } from '@/lib/domain/socialekaart/socialekaart.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Sociale kaart afdrukken' }

type AfdrukkenPageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AfdrukkenPage({ params, searchParams }: AfdrukkenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const [kaart, tenant] = await Promise.all([getSocialeKaart(actor), getBestuur(actor)])
  if (!kaart || !tenant) notFound()
  const vraag = zoekvraagOf(await searchParams)
  const ingangen = [...sorteer(zoek(kaart.eigen, vraag)), ...sorteer(zoek(kaart.landelijk, vraag))]
  const back = `${routes.socialeKaart(bestuur)}?${queryOf(vraag)}`
  return <KaartBlad back={back} bestuurNaam={tenant.naam} today={actor.today} ingangen={ingangen} />
}
