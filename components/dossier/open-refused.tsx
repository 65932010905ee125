import { openRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { TextLink } from '../ui/text-link'

type OpenRefusedProps = { bestuurId: string; meldingId: string; kind: string }

/** Why no dossier can be opened from this melding, before anything is typed. */
export function OpenRefused({ bestuurId, meldingId, kind }: OpenRefusedProps) {
  const text = (openRefusals as unknown as Record<string, string | undefined>)[kind]
  return (
    <PageHead
      title="Dossier openen"
      kantlijn={<TextLink href={routes.melding(bestuurId, meldingId)}>Terug naar de melding</TextLink>}
    >
      <Notice kind="attention">
        <p>{typeof text === 'string' ? text : openRefusals.melding_closed}</p>
      </Notice>
    </PageHead>
  )
}
