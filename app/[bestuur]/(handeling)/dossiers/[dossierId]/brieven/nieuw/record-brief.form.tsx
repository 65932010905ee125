'use client'

import { useMemo } from 'react'
import { beginWaarden } from '@/components/brief/begin-waarden'
import { BriefVelden } from '@/components/brief/brief-velden'
import { useBriefForm } from '@/components/brief/use-brief-form'
import { ActForm } from '@/components/dossier/act-form'
import { TextLink } from '@/components/ui/text-link'
import { WithParts } from '@/components/vault/with-parts'
import type { BriefSoort } from '@/lib/domain/brief/brief'
import { briefSoortTekst, briefUitleg } from '@/lib/domain/brief/brief.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { gesprekTitel } from '@/lib/domain/gesprek/gesprek.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { recordBriefAction } from './record-brief.action'

type RecordBriefFormProps = { dossier: DossierDetail; soort: BriefSoort; gesprekId?: string; today: Datum }

export function RecordBriefForm(props: RecordBriefFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, soort, gesprekId, today, parts }: RecordBriefFormProps & { parts: Part[] }) {
  const send = recordBriefAction.bind(null, dossier.sealed.bestuurId)
  const f = useBriefForm({
    ...{ dossier, soort, today },
    woord: gesprekId ? `${soort}:${gesprekId}` : soort,
    initial: useMemo(
      () => beginWaarden(soort, { detail: dossier, parts, today, gesprekId }),
      [soort, dossier, parts, today, gesprekId],
    ),
    sealed: { id: newId, revisie: 1 },
    send: (input) => send({ ...input, soort, formeleKlachtId: null }),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title={briefSoortTekst[soort]}
      lead={briefUitleg[soort]}
      submit="Bewaar als concept"
    >
      {soort === 'gespreksverslag' && !gesprekId ? <Gesprekken dossier={dossier} /> : null}
      <BriefVelden f={f} soort={soort} />
    </ActForm>
  )
}

/** The report can begin from what was recorded; then it is read once more, because it leaves the dossier. */
function Gesprekken({ dossier }: { dossier: DossierDetail }) {
  if (dossier.gesprekken.length === 0) return null
  return (
    <details>
      <summary>Neem een gesprek uit dit dossier over</summary>
      <ul className="bullets">
        {dossier.gesprekken.map((gesprek) => (
          <li key={gesprek.id}>
            <TextLink href={routes.briefNieuw(dossier.sealed.bestuurId, dossier.id, 'gespreksverslag', gesprek.id)}>
              {formatDatum(gesprek.op)}: {gesprekTitel(gesprek)}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
