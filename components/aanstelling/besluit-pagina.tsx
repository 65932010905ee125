import type { ReactNode } from 'react'
import { AanstellingFeiten } from '@/components/aanstelling/aanstelling-feiten'
import { Afscheid } from '@/components/aanstelling/afscheid'
import { WieErBlijft } from '@/components/aanstelling/wie-er-blijft'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import type { AfscheidPunt } from '@/lib/domain/aanspreekpunt/afscheid.rules'
import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'
import type { Bereik } from '@/lib/domain/aanstelling/bereik.rules'
import { routes } from '@/lib/kernel/routes'

type BesluitPaginaProps = {
  bestuurId: string
  detail: { aanstelling: Aanstelling; naam: string; scholen: string[]; alleScholen: boolean }
  title: string
  lead: string
  gevolgen: readonly string[]
  /** Who remains when it closes. */
  bereik?: Bereik | null
  /** What must be handed over when it ends. */
  afscheid?: readonly AfscheidPunt[]
  children: ReactNode
}

export function BesluitPagina({
  bestuurId,
  detail,
  title,
  lead,
  gevolgen,
  bereik,
  afscheid,
  children,
}: BesluitPaginaProps) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Section title="Om wie het gaat" first>
        <AanstellingFeiten {...detail} />
      </Section>
      <Section title="Wat er gebeurt">
        <ul className="bullets">
          {gevolgen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Section>
      {afscheid ? <Afscheid punten={afscheid} /> : null}
      {bereik ? <WieErBlijft bestuurId={bestuurId} aanstellingId={detail.aanstelling.id} bereik={bereik} /> : null}
      <Section title="Uw besluit" stack>
        {children}
        <p>
          <TextLink href={routes.aanstelling(bestuurId, detail.aanstelling.id)}>Terug, verander niets</TextLink>
        </p>
      </Section>
    </>
  )
}
