import type { AvgKern } from '@/lib/domain/avgverzoek/avgverzoek.inhoud'
import type { BegeleidingKern } from '@/lib/domain/begeleiding/begeleiding.inhoud'
import type { DossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import type { IntakeKern } from '@/lib/domain/intake/intake.inhoud'
import type { MeldingKern } from '@/lib/domain/melding/melding.inhoud'
import type { VoorstelInhoud } from '@/lib/domain/overdracht/overdracht.inhoud'
import type { ObjectSoort } from '@/lib/kernel/envelope'
import type { Part } from '@/lib/platform/client/vault-types'

/** Who is named in the heart of what was opened, in every version of it. Of each kind, so that no screen can forget one. */
export function knownNames(soort: ObjectSoort, parts: readonly Part[]): string[] {
  const found = parts.flatMap(({ sectie, inhoud }) => (sectie === 'kern' ? namesIn[soort](inhoud) : []))
  return [...new Set(found.flatMap((naam) => naam || []))]
}

type Names = readonly (string | null | undefined)[]
const none = (): Names => []

const namesIn: Record<ObjectSoort, (kern: unknown) => Names> = {
  intake: (kern) => [(kern as Partial<IntakeKern>).naam],
  /** The klager as the contactpersoon wrote it, and the name or word the adviser knows it by. */
  melding: (kern) => [(kern as Partial<MeldingKern>).label, (kern as Partial<MeldingKern>).intake?.klager],
  dossier: (kern) => (kern as Partial<DossierKern>).personen?.map(({ naam }) => naam) ?? [],
  overdracht: (kern) => (kern as Partial<VoorstelInhoud>).namen?.map(({ naam }) => naam) ?? [],
  avgverzoek: (kern) => [(kern as Partial<AvgKern>).naam],
  begeleiding: (kern) => [(kern as Partial<BegeleidingKern>).naam],
  jaarverslag: none,
  reflectie: none,
  draft: none,
  persoon: none,
  ambt: none,
}
