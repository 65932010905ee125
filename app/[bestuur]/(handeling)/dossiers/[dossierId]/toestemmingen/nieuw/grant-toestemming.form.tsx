'use client'

import { useMemo, useState } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { optiesVan } from '@/components/form/opties'
import { ToestemmingVelden } from '@/components/toestemming/toestemming-velden'
import { TextLink } from '@/components/ui/text-link'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import { type ToestemmingSoort, toestemmingSoorten } from '@/lib/domain/toestemming/toestemming'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { grantToestemmingAction } from './grant-toestemming.action'
import { checkGrant, grantInhoud, grantKenmerken, legeGrant, type Ontvangers } from './grant-waarden'
import { OntvangerVelden } from './ontvanger-velden'

type Props = {
  dossier: DossierDetail
  today: Datum
  soort: ToestemmingSoort | null
  collegas: Ontvangers['collegas']
}

export function GrantToestemmingForm({ dossier, today, soort, collegas }: Props) {
  const { bestuurId } = dossier.sealed
  const [anderId] = useState<string>(newId)
  const klager = klagerVan(dossier.partijen)
  const oudersVan = klager?.categorie === 'leerling' ? klager.id : null
  const verzoeken = dossier.verzoeken.filter(({ beantwoordOp }) => !beantwoordOp)
  const ontvangers = { collegas, oudersVan, verzoeken, anderId }
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:toestemming`,
    bestuurId,
    initial: useMemo(() => legeGrant(soort ?? ''), [soort]),
    labels: { omvang: 'Waarvoor de klager toestemming gaf', ontvanger: 'Voor wie' },
    validate: (values) => checkGrant(values, ontvangers, today),
    seal: async (values) => {
      const id = newId()
      const part = { sectie: 'bewijs' as const, itemId: id, revisie: 1, inhoud: grantInhoud(values, ontvangers) }
      const envelopes = await vault.seal(refOf(dossier.sealed), [part])
      return { dossierId: dossier.id, toestemming: { id, ...grantKenmerken(values, ontvangers, today) }, envelopes }
    },
    action: grantToestemmingAction.bind(null, bestuurId),
  })
  const formulier = routes.dossierAct(bestuurId, dossier.id, 'toestemmingsformulier')
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Toestemming vastleggen"
      lead="De klager kan toestemming altijd weer intrekken. Zeg dat erbij."
      submit="Bewaar de toestemming"
    >
      <p>
        Laat u liever tekenen?{' '}
        <TextLink href={f.values.soort ? `${formulier}?soort=${f.values.soort}` : formulier}>
          Maak het formulier
        </TextLink>
        . Het getekende papier voegt u daarna toe als bijlage.
      </p>
      <Choices
        {...f.choice('soort')}
        label="Waarvoor is de toestemming?"
        options={optiesVan(toestemmingSoorten, soortTekst)}
      />
      <OntvangerVelden f={f} ontvangers={ontvangers} />
      <ToestemmingVelden f={f} omvang="Wat mag u doen, en met wie?" tot />
    </ActForm>
  )
}
