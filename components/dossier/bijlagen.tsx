import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { BestandInhoud, Part } from '@/lib/platform/client/vault-types'
import { BestandRegel } from '../bestand/bestand-regel'
import { latest } from './parts'

type BijlagenProps = { detail: DossierDetail; parts: readonly Part[] }

/** The attachments of a dossier, newest first. */
export function Bijlagen({ detail, parts }: BijlagenProps) {
  const { bestanden, toestemmingen, sealed, status } = detail
  if (bestanden.length === 0) return <p className="meta">Er zijn nog geen bijlagen.</p>
  return (
    <ul className="files">
      {bestanden.map((bestand) => {
        const toestemming = toestemmingen.find(({ bewijsId }) => bewijsId === bestand.id)
        return (
          <BestandRegel
            key={bestand.id}
            bestuurId={sealed.bestuurId}
            bestand={bestand}
            inhoud={latest<BestandInhoud>(parts, 'bestand', bestand.id)}
            bewijsVan={toestemming && soortTekst[toestemming.soort]}
            wijzigbaar={status === 'lopend'}
          />
        )
      })}
    </ul>
  )
}
