'use client'

import { ActForm } from '@/components/dossier/act-form'
import { refOf } from '@/components/dossier/parts'
import { Choices } from '@/components/form/choices'
import { optiesVan } from '@/components/form/opties'
import { ToestemmingVelden } from '@/components/toestemming/toestemming-velden'
import { legeToestemming, toestemmingKenmerken } from '@/components/toestemming/toestemming-waarden'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { toestemmingSoorten } from '@/lib/domain/toestemming/toestemming'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { grantToestemmingAction } from './grant-toestemming.action'

const leeg = legeToestemming('')

export function GrantToestemmingForm({ dossier, today }: { dossier: DossierDetail; today: Datum }) {
  const { bestuurId } = dossier.sealed
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:toestemming`,
    bestuurId,
    initial: leeg,
    labels: { omvang: 'Waarvoor de klager toestemming gaf' },
    validate: async (values) => {
      const { toestemmingInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      const { toestemmingInput } = await import('@/lib/domain/toestemming/toestemming.schema')
      const coded = toestemmingInput.omit({ id: true }).safeParse(toestemmingKenmerken(values, today))
      return fieldErrors([coded, toestemmingInhoud.safeParse(values)])
    },
    seal: async (values) => {
      const id = newId()
      const part = { sectie: 'bewijs' as const, itemId: id, revisie: 1, inhoud: { omvang: values.omvang.trim() } }
      const envelopes = await vault.seal(refOf(dossier.sealed), [part])
      return { dossierId: dossier.id, toestemming: { id, ...toestemmingKenmerken(values, today) }, envelopes }
    },
    action: grantToestemmingAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Toestemming vastleggen"
      lead="De klager kan toestemming altijd weer intrekken. Zeg dat erbij."
      submit="Bewaar de toestemming"
    >
      <Choices
        {...f.choice('soort')}
        label="Waarvoor is de toestemming?"
        options={optiesVan(toestemmingSoorten, soortTekst)}
      />
      <ToestemmingVelden f={f} omvang="Wat mag u doen, en met wie?" tot />
    </ActForm>
  )
}
