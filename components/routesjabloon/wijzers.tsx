import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import type { Gedraging, Probleemgebied } from '@/lib/domain/melding/melding'
import type { SjabloonSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import { overlegTekst, sjabloonTekst, vertrouwensinspecteurTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import {
  isVoorVertrouwensinspecteur,
  overlegVertrouwensinspecteur,
} from '@/lib/domain/routesjabloon/vertrouwensinspecteur.rules'
import { routes } from '@/lib/kernel/routes'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

type WijzersProps = {
  bestuurId: string
  zaak: {
    id: string
    schoolId: string
    probleemgebieden: readonly Probleemgebied[]
    gedragingen: readonly Gedraging[]
  }
  /** The routes that fit it. */
  soorten: readonly SjabloonSoort[]
  /** What the bestuur asks about the vertrouwensinspecteur (R-MELD-6). */
  instelling?: Instellingen['vertrouwensinspecteur']
}

/** From a case to what is known without it: the route, the meldcode, the vertrouwensinspecteur, the law. */
export function Wijzers({ bestuurId, zaak, soorten, instelling }: WijzersProps) {
  const { id, schoolId, probleemgebieden } = zaak
  if (soorten.length === 0) return null
  const overleg = instelling ? overlegVertrouwensinspecteur(zaak, instelling) : null
  return (
    <Section title="Meer weten" stack>
      <ul className="bullets">
        {soorten.map((soort) => (
          <li key={soort}>
            <TextLink href={routes.klachtrouteBlad(bestuurId, soort, schoolId)}>
              De route bij: {sjabloonTekst[soort].naam}
            </TextLink>
          </li>
        ))}
        {probleemgebieden.includes('huiselijk_geweld') ? (
          <li>
            <TextLink href={`${routes.meldcode(bestuurId)}?zaak=${id}`}>De meldcode: de vijf stappen</TextLink>
          </li>
        ) : null}
        {probleemgebieden.includes('vraag_van_aangeklaagde') ? (
          <li>
            <TextLink href={routes.begeleiders(bestuurId)}>De weg naar de begeleider van aangeklaagden</TextLink>
          </li>
        ) : null}
        <li>
          <TextLink href={routes.strafbareFeiten(bestuurId)}>Kan het strafbaar zijn?</TextLink>
        </li>
      </ul>
      {isVoorVertrouwensinspecteur(zaak) ? <p>{vertrouwensinspecteurTekst}</p> : null}
      {overleg ? <p>{overlegTekst[overleg]}</p> : null}
    </Section>
  )
}
