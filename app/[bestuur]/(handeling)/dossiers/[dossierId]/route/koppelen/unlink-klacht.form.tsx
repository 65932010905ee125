'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Datum } from '@/components/ui/datum'
import { Nr } from '@/components/ui/nr'
import type { Klachtkoppeling } from '@/lib/domain/klachtroute/klachtroute'
import { voorrangTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import { unlinkKlachtAction } from './unlink-klacht.action'

type UnlinkKlachtFormProps = { bestuurId: string; dossierId: string; koppeling: Klachtkoppeling }

export function UnlinkKlachtForm({ bestuurId, dossierId, koppeling }: UnlinkKlachtFormProps) {
  const f = useOrdinaryForm(unlinkKlachtAction.bind(null, bestuurId))
  const { id, anderNummer, voorrang, besprokenOp } = koppeling
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <p>
        Dossier <Nr>{anderNummer}</Nr>. {voorrangTekst[voorrang]}, besproken op <Datum value={besprokenOp} />.
      </p>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton pending={f.pending}>
        Maak los<span className="visually-hidden"> van dossier {anderNummer}</span>
      </SubmitButton>
    </form>
  )
}
