import type { ReactNode } from 'react'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { canDo } from '@/lib/domain/dossier/dossier.access'
import { refusalText } from '@/lib/domain/dossier/dossier.texts'
import type { Act } from '@/lib/domain/toegang/toegang'
import type { Datum } from '@/lib/kernel/datum'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { BackLink } from './back-link'

type ActPageProps = { act: Act; dossier: DossierDetail; today: Datum; title: string; children: ReactNode }

/** The form of an act, or the sentence that says why it cannot be done now: before anything is typed. */
export function ActPage({ act, dossier, today, title, children }: ActPageProps) {
  const can = canDo(act, dossier, today)
  if (can.ok) return children
  return (
    <PageHead title={title} kantlijn={<BackLink dossier={dossier} />}>
      <Notice kind="attention">
        <p>{refusalText(can.failure)}</p>
      </Notice>
    </PageHead>
  )
}
