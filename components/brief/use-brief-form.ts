'use client'

import type { BriefSoort } from '@/lib/domain/brief/brief'
import type { BriefInhoud } from '@/lib/domain/brief/brief.inhoud'
import type { Waarden } from '@/lib/domain/brief/brief.rules'
import { briefvelden } from '@/lib/domain/brief/briefvelden.data'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { type Datum, formatDatum, parseDatum } from '@/lib/kernel/datum'
import { vault } from '@/lib/platform/client/vault'
import { refOf } from '../vault/parts'
import { useSealedForm } from '../vault/use-sealed-form'

type Options = {
  dossier: DossierDetail
  soort: BriefSoort
  /** The words after `dossier:<id>:brief:` under which what is typed is kept. */
  woord: string
  initial: Waarden
  today: Datum
  sealed: { id: () => string; revisie: number }
  send: (input: { objectId: string; id: string; envelopes: string[] }) => Promise<SealedActionState>
}

export function useBriefForm({ dossier, soort, woord, initial, today, sealed, send }: Options) {
  const { bestuurId, objectId } = dossier.sealed
  return useSealedForm<Record<string, string>, { objectId: string; id: string; envelopes: string[] }>({
    onderwerp: `dossier:${dossier.id}:brief:${woord}`,
    bestuurId,
    initial: initial as Record<string, string>,
    revisie: sealed.revisie,
    labels: Object.fromEntries(briefvelden[soort].map(({ veld, label }) => [veld, label])),
    validate: async (values) => {
      const { checkBrief } = await import('./check-brief')
      return checkBrief(soort, values, today)
    },
    seal: async (values) => {
      const id = sealed.id()
      const inhoud: BriefInhoud = { waarden: metDagen(soort, values, today), brief: null }
      const part = { sectie: 'bewijs' as const, itemId: id, revisie: sealed.revisie, inhoud }
      return { objectId, id, envelopes: await vault.seal(refOf(dossier.sealed), [part]) }
    },
    action: send,
  })
}

export type BriefForm = ReturnType<typeof useBriefForm>

/** A day is kept with its year, however short it was typed. */
function metDagen(soort: BriefSoort, values: Waarden, today: Datum): Record<string, string> {
  return Object.fromEntries(
    briefvelden[soort].map(({ veld, vorm }) => {
      const tekst = values[veld]?.trim() ?? ''
      const found = vorm === 'dag' ? parseDatum(tekst, today) : null
      return [veld, found ? formatDatum(found, 'kort') : tekst]
    }),
  )
}
