import type { DossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import type { Part } from '@/lib/platform/client/vault-types'
import { latest } from '../vault/parts'

export function kernOf(parts: readonly Part[], dossierId: string): DossierKern {
  return { ...emptyKern, ...latest<Partial<DossierKern>>(parts, 'kern', dossierId) }
}

const emptyKern: DossierKern = {
  personen: [],
  klachtdefinitie: '',
  toelichting: '',
  uitMelding: '',
  positie: '',
  extern: '',
}
