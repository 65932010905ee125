'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { IngangVelden } from '@/components/socialekaart/ingang-velden'
import type { EigenIngang } from '@/lib/domain/socialekaart/socialekaart'
import { amendIngangAction } from './amend-ingang.action'

type AmendIngangFormProps = {
  bestuurId: string
  ingang: EigenIngang
  scholen: readonly { id: string; naam: string }[]
}

export function AmendIngangForm({ bestuurId, ingang, scholen }: AmendIngangFormProps) {
  const f = useOrdinaryForm(amendIngangAction.bind(null, bestuurId), valuesOf(ingang))
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Sociale kaart wijzigen" />
      <input type="hidden" name="ingangId" value={ingang.id} />
      <input type="hidden" name="revisie" value={ingang.revisie} />
      <IngangVelden f={f} scholen={scholen} />
      <SubmitButton pending={f.pending}>Bewaar</SubmitButton>
    </form>
  )
}

function valuesOf({ soort, naam, schoolId, waarvoor, telefoon, mail, site, uren, ...lists }: EigenIngang) {
  return {
    soort,
    naam,
    waarvoor,
    schoolId: schoolId ?? '',
    telefoon: telefoon ?? '',
    mail: mail ?? '',
    site: site ?? '',
    uren: uren ?? '',
    voorWie: [...lists.voorWie],
    probleemgebieden: [...lists.probleemgebieden],
  }
}
