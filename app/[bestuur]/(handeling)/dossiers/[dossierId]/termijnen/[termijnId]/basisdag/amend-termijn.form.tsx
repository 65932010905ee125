'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { BasisdagVelden } from '@/components/termijn/basisdag-velden'
import { eindenVan } from '@/lib/domain/termijn/basisdag.rules'
import type { LopendeTermijn } from '@/lib/domain/termijn/termijn'
import { formatDatum } from '@/lib/kernel/datum'
import { amendTermijnAction } from './amend-termijn.action'

export function AmendTermijnForm({ bestuurId, termijn }: { bestuurId: string; termijn: LopendeTermijn }) {
  const { objectId, id, revisie, basis, eigenaar } = termijn
  const einden = eindenVan(basis)
  const f = useOrdinaryForm(amendTermijnAction.bind(null, bestuurId), {
    ...{ basisSoort: basis.soort, eigenaar },
    van: einden ? formatDatum(einden.van, 'kort') : '',
    tot: einden && basis.soort === 'periode' ? formatDatum(einden.tot, 'kort') : '',
  })
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="objectId" value={objectId} />
      <input type="hidden" name="termijnId" value={id} />
      <input type="hidden" name="revisie" value={revisie} />
      <BasisdagVelden f={f} vraag="Weet u nu vanaf welke dag deze termijn loopt?" />
      <SubmitButton pending={f.pending}>Reken opnieuw</SubmitButton>
    </form>
  )
}
