import type { Klachtkoppeling } from '@/lib/domain/klachtroute/klachtroute'
import { voorrangTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { Nr } from '../ui/nr'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

/** Klachten that came up during this one, and which goes first (R-ROUTE-7). */
export function Koppelingen({
  bestuurId,
  koppelingen,
}: {
  bestuurId: string
  koppelingen: readonly Klachtkoppeling[]
}) {
  if (koppelingen.length === 0) return null
  return (
    <Section title="Klachten die hierbij horen" stack>
      <ul className="bullets">
        {koppelingen.map(({ id, anderId, anderNummer, voorrang, besprokenOp }) => (
          <li key={id}>
            <TextLink href={routes.dossier(bestuurId, anderId)}>
              Dossier <Nr>{anderNummer}</Nr>
            </TextLink>
            . {voorrangTekst[voorrang]}, besproken op <Datum value={besprokenOp} />.
          </li>
        ))}
      </ul>
    </Section>
  )
}
