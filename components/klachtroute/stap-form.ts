import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'
import type { FieldError, SealedActionState } from '@/lib/kernel/action-state'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { nextRevisie } from '../vault/next-revisie'
import { latest, refOf } from '../vault/parts'
import { legeInhoud } from './stap-waarden'

type StapKern = { dossierId: string; id: string; envelopes: string[] }

type StapFormOptions<Values extends object, Kenmerken extends object> = {
  dossier: DossierDetail
  parts: readonly Part[]
  /** The step that is there already; left out where this form makes it. */
  stapId?: string
  /** The word of its draft. */
  woord: 'kiezen' | 'overslaan' | 'voorbereiden' | 'afronden' | 'stoppen' | 'nazorg'
  initial: Values
  labels: Partial<Record<keyof Values & string, string>>
  check: (values: Values) => Promise<FieldError[]>
  kenmerken: (values: Values) => Kenmerken
  /** What this form writes; the rest of the text stays as it was. */
  inhoud: (values: Values) => Partial<RoutestapInhoud>
  send: (input: StapKern & Kenmerken) => Promise<SealedActionState>
}

/** What useSealedForm needs for a form about one step: its text is one sealed whole, of which each act is a revision. */
export function stapForm<Values extends object, Kenmerken extends object>({
  dossier,
  parts,
  stapId,
  ...options
}: StapFormOptions<Values, Kenmerken>) {
  const { bestuurId } = dossier.sealed
  return {
    onderwerp: ['dossier', dossier.id, 'stap', ...(stapId ? [stapId] : []), options.woord].join(':'),
    bestuurId,
    initial: options.initial,
    labels: options.labels,
    validate: options.check,
    seal: async (values: Values): Promise<StapKern & Kenmerken> => {
      const id = stapId ?? newId()
      const before = latest<RoutestapInhoud>(parts, 'verslagen', id)
      const inhoud = { ...legeInhoud, ...withoutRevisie(before), ...options.inhoud(values) }
      const revisie = nextRevisie(parts, 'verslagen', id)
      const envelopes = await vault.seal(refOf(dossier.sealed), [{ sectie: 'verslagen', itemId: id, revisie, inhoud }])
      return { dossierId: dossier.id, id, ...options.kenmerken(values), envelopes }
    },
    action: options.send,
  }
}

function withoutRevisie(before: (RoutestapInhoud & { revisie?: number }) | null): Partial<RoutestapInhoud> {
  if (!before) return {}
  const { revisie: _, ...rest } = before
  return rest
}
