import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Act } from '@/lib/domain/toegang/toegang'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { eindeVan } from '@/lib/domain/toestemming/toestemming.rules'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { routes } from '@/lib/kernel/routes'
import type { BestandInhoud, Part } from '@/lib/platform/client/vault-types'
import { BestandRegel } from '../bestand/bestand-regel'
import { ActionLink } from '../ui/action-link'
import { Section } from '../ui/section'
import { latest } from '../vault/parts'

type BijlagenProps = { detail: DossierDetail; parts: readonly Part[]; acts: readonly Act[] }

export function Bijlagen({ detail, parts, acts }: BijlagenProps) {
  const { bestanden, toestemmingen, sealed, id } = detail
  const add = routes.dossierAct(sealed.bestuurId, id, 'bijlage-toevoegen')
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
          <ul className="actions no-print">
            <ActionLink href={add}>Voeg een bijlage toe</ActionLink>
            {toestemmingen.filter(isUnproven).map((toestemming) => (
              <ActionLink key={toestemming.id} href={`${add}?toestemming=${toestemming.id}`}>
                Voeg het getekende formulier toe: {soortTekst[toestemming.soort].toLowerCase()}
              </ActionLink>
            ))}
          </ul>
        ) : null}
      </Section>
    </div>
  )
}

function isUnproven(toestemming: Toestemming): boolean {
  return toestemming.vorm === 'schriftelijk' && !eindeVan(toestemming) && !toestemming.bewijsId
}
