'use client'

import { useRef } from 'react'
import { legeReflectie, ReflectieVelden, type ReflectieWaarden } from '@/components/reflectie/reflectie-velden'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import type { Onderwerp } from '@/lib/domain/reflectie/reflectie'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { recordReflectieAction } from './record-reflectie.action'

export function RecordReflectieForm({ bestuurId, onderwerp }: { bestuurId: string; onderwerp: Onderwerp }) {
  // The same object at a second try, so that an answer that got lost does not leave the card there twice.
  const made = useRef<Awaited<ReturnType<typeof vault.newObject>> | null>(null)
  const f = useSealedForm<ReflectieWaarden, Parameters<typeof recordReflectieAction>[1]>({
    onderwerp: `reflectie:nieuw:${onderwerp}`,
    bestuurId,
    initial: legeReflectie,
    validate: async (values) => (await import('@/components/reflectie/check-reflectie')).checkReflectie(values),
    seal: async (inhoud) => {
      made.current ??= await vault.newObject(bestuurId, 'reflectie')
      const { ref, object } = made.current
      const envelopes = await vault.seal(ref, [{ sectie: 'kern', itemId: object.id, revisie: 1, inhoud }])
      return { object, onderwerp, envelopes }
    },
    action: recordReflectieAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      caption="Reflectiekaart"
      titel={kaarten[onderwerp].titel}
      vooraf={<p>Kies bij elke zin hoe het nu is. Wat u gaat doen, zet u er daarna met een datum bij.</p>}
      terugHref={routes.reflecties(bestuurId)}
      terug="Alle kaarten"
      verstuur="Bewaar de kaart"
    >
      <ReflectieVelden f={f} onderwerp={onderwerp} />
    </SealedBlad>
  )
}
