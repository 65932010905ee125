'use client'

import { useMemo } from 'react'
import { legeReflectie, ReflectieVelden, type ReflectieWaarden } from '@/components/reflectie/reflectie-velden'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import type { ReflectieDetail } from '@/lib/domain/reflectie/reflectie'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { amendReflectieAction } from './amend-reflectie.action'

export function AmendReflectieForm({ kaart }: { kaart: ReflectieDetail }) {
  return <WithParts view={kaart.sealed}>{(parts) => <Velden kaart={kaart} parts={parts} />}</WithParts>
}

function Velden({ kaart, parts }: { kaart: ReflectieDetail; parts: Part[] }) {
  const { id, revisie, onderwerp, sealed } = kaart
  const { bestuurId } = sealed
  const f = useSealedForm<ReflectieWaarden, Parameters<typeof amendReflectieAction>[1]>({
    onderwerp: `reflectie:${id}:wijzigen`,
    bestuurId,
    initial: useMemo(() => latest<ReflectieWaarden>(parts, 'kern', id) ?? legeReflectie, [parts, id]),
    revisie,
    validate: async (values) => (await import('@/components/reflectie/check-reflectie')).checkReflectie(values),
    seal: async ({ eerste, tweede, derde, wat, hoe, wie }) => {
      const inhoud = { eerste, tweede, derde, wat, hoe, wie }
      const part = { sectie: 'kern' as const, itemId: id, revisie: nextRevisie(parts, 'kern', id), inhoud }
      return { reflectieId: id, revisie, envelopes: await vault.seal(refOf(sealed), [part]) }
    },
    action: amendReflectieAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      caption="Reflectiekaart"
      titel={kaarten[onderwerp].titel}
      terugHref={routes.reflectie(bestuurId, id)}
      terug="Terug naar de kaart"
      verstuur="Bewaar de kaart"
    >
      <ReflectieVelden f={f} onderwerp={onderwerp} />
    </SealedBlad>
  )
}
