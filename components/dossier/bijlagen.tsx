import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Act } from '@/lib/domain/toegang/toegang'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { routes } from '@/lib/kernel/routes'
import type { BestandInhoud, Part } from '@/lib/platform/client/vault-types'
import { BestandRegel } from '../bestand/bestand-regel'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { latest } from './parts'

type BijlagenProps = { detail: DossierDetail; parts: readonly Part[]; acts: readonly Act[] }

/** The attachments of a dossier, newest first. */
export function Bijlagen({ detail, parts, acts }: BijlagenProps) {
  const { bestanden, toestemmingen, sealed, id } = detail
  return (
    <div id="bijlagen">
      <Section title="Bijlagen" stack>
        {bestanden.length === 0 ? <p className="meta">Er zijn nog geen bijlagen.</p> : null}
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
                wijzigbaar={acts.includes('bestand:remove')}
              />
            )
          })}
        </ul>
        {acts.includes('bestand:add') ? (
          <p className="no-print">
            <TextLink href={routes.dossierAct(sealed.bestuurId, id, 'bijlage-toevoegen')}>
              Voeg een bijlage toe
            </TextLink>
          </p>
        ) : null}
      </Section>
    </div>
  )
}
