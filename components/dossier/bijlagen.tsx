import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Part } from '@/lib/platform/client/vault-types'

type BijlagenProps = { detail: DossierDetail; parts: readonly Part[] }

/** The attachments of a dossier. */
export function Bijlagen({ detail }: BijlagenProps) {
  const count = detail.bestanden.filter(({ gereed }) => gereed).length
  if (count === 0) return null
  return <p>{count === 1 ? 'Er is 1 bijlage.' : `Er zijn ${count} bijlagen.`}</p>
}
