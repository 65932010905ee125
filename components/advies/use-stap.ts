'use client'

import type { ZodType } from 'zod'
import type { AdviesDetail } from '@/lib/domain/advies/advies'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { useSealedForm } from '../vault/use-sealed-form'

type Stap<Codes> = { adviesId: string; id: string; revisie: number; envelopes: string[] } & Codes
type StapOpties<Values, Codes> = {
  bestuurId: string
  advies: AdviesDetail
  act: 'bespreken' | 'beantwoorden' | 'opvolgen' | 'afronden'
  initial: Values
  codes: (values: Values) => unknown
  schema: () => Promise<ZodType>
  send: (input: Stap<Codes>) => Promise<SealedActionState>
}

/** One step of an advies: codes for the server, and its words under the key of the piece. */
export function useStap<Codes, Values extends { tekst: string }>(opties: StapOpties<Values, Codes>) {
  const { bestuurId, advies, act, initial, codes, schema, send } = opties
  const { id: adviesId, revisie, sealed } = advies
  return useSealedForm<Values, Stap<Codes>>({
    onderwerp: `advies:${adviesId}:${act}`,
    bestuurId,
    initial,
    labels: { tekst: 'Wat u opschreef' } as Partial<Record<keyof Values & string, string>>,
    validate: async (values) => {
      const { adviesWoorden } = await import('@/lib/domain/advies/advies.inhoud')
      const coded = (await schema()).safeParse(codes(values))
      return fieldErrors([coded, adviesWoorden.safeParse({ tekst: values.tekst })])
    },
    seal: async (values) => {
      if (!sealed) throw new Error('no key of this advies')
      const id: string = newId()
      const deel = { sectie: 'verslagen', itemId: id } as const
      const envelopes = await ambtsstukken.sealDeel(sealed, deel, { tekst: values.tekst })
      return { adviesId, id, revisie, envelopes, ...(codes(values) as Codes) }
    },
    action: send,
  })
}
