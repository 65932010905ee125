import type { PestenBijSchool } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import { kringen, type SjabloonDetail } from '@/lib/domain/routesjabloon/routesjabloon'
import * as tekst from '@/lib/domain/routesjabloon/routesjabloon.texts'
import {
  isVoorVertrouwensinspecteur,
  overlegVertrouwensinspecteur,
} from '@/lib/domain/routesjabloon/vertrouwensinspecteur.rules'
import { routes } from '@/lib/kernel/routes'
import { PageHead } from '../ui/page-head'
import { PrintRow } from '../ui/print-row'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { MandaatRegels } from './mandaat-regels'
import { PestenRegels } from './pesten-regels'
import { RoutePlaat } from './route-plaat'

type RouteBladProps = { bestuurId: string; detail: SjabloonDetail; pesten: PestenBijSchool | null }

/** To show or to print for the klager: the steps there are, and nothing of a case (R-ROUTE-2). */
export function RouteBlad({ bestuurId, detail, pesten }: RouteBladProps) {
  const { sjabloon, schoolId, schoolNaam, mayAmend } = detail
  const { naam, uitleg } = tekst.sjabloonTekst[sjabloon.soort]
  const keuze = tekst.keuzeZin(sjabloon.soort)
  const zaak = {
    probleemgebieden: sjabloon.soort === 'seksueel_minderjarige' ? ['seksueel' as const] : [sjabloon.soort],
    gedragingen: sjabloon.soort === 'ongewenst_gedrag' ? ['pesten' as const, 'seksuele_intimidatie' as const] : [],
  }
  const isStap = sjabloon.stappen.some((stap) => stap.soort === 'vertrouwensinspecteur')
  const adviseur = isVoorVertrouwensinspecteur(zaak) && !isStap
  const overleg = overlegVertrouwensinspecteur(zaak, detail.overleg)
  return (
    <>
      <PrintRow
        back={routes.klachtroutes(bestuurId, schoolId)}
        know="Op dit blad staat niets over een zaak. U kunt het laten zien of meegeven."
      >
        {overleg ? <p>{tekst.overlegTekst[overleg]}</p> : null}
        {mayAmend ? (
          <p>
            <TextLink href={routes.klachtrouteWijzigen(bestuurId, sjabloon.soort, schoolId)}>
              Pas deze route aan
            </TextLink>
          </p>
        ) : null}
      </PrintRow>
      <PageHead title={naam} caption={schoolNaam ?? 'Alle scholen'} lead={uitleg}>
        {keuze ? <p>{keuze}</p> : null}
      </PageHead>
      <Section title="De route in beeld" first>
        <RoutePlaat titel={`De route bij ${naam}`} stappen={sjabloon.stappen} />
      </Section>
      {kringen
        .filter((kring) => sjabloon.stappen.some((stap) => stap.kring === kring))
        .map((kring) => (
          <Section key={kring} title={tekst.kringTekst[kring]}>
            <dl className="stack">
              {sjabloon.stappen
                .filter((stap) => stap.kring === kring)
                .map((stap) => (
                  <div key={stap.soort}>
                    <dt>
                      <strong>{tekst.stapTekst[stap.soort].naam}</strong>{' '}
                      <span className="meta">{tekst.voorwaardeZin(stap)}</span>
                    </dt>
                    <dd>{tekst.stapTekst[stap.soort].uitleg}</dd>
                  </div>
                ))}
            </dl>
          </Section>
        ))}
      {pesten && sjabloon.soort === 'ongewenst_gedrag' ? <PestenRegels pesten={pesten} /> : null}
      {adviseur ? (
        <Section title="Vertrouwensinspecteur">
          <p>{tekst.vertrouwensinspecteurTekst}</p>
        </Section>
      ) : null}
      <MandaatRegels mandaat={detail.mandaat} stappen={sjabloon.stappen} />
      <Section title="Bij direct gevaar">
        <p>Bel 112. Is het thuis niet veilig? Bel Veilig Thuis: 0800 2000, dag en nacht.</p>
      </Section>
    </>
  )
}
