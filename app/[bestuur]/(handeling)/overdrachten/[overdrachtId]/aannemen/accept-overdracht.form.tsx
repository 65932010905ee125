'use client'

import { useMemo } from 'react'
import { SubmitButton } from '@/components/form/submit-button'
import { PositieVelden } from '@/components/overdracht/positie-velden'
import { VoorstelInhoudBlok } from '@/components/overdracht/voorstel-inhoud'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { SealedForm } from '@/components/vault/sealed-form'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { VoorstelDetail } from '@/lib/domain/overdracht/overdracht'
import { routes } from '@/lib/kernel/routes'
import { acceptOverdrachtAction } from './accept-overdracht.action'

export function AcceptOverdrachtForm({ voorstel }: { voorstel: VoorstelDetail }) {
  const { id, eigenSchool, sealed, vanNaam } = voorstel
  const { bestuurId } = sealed
  const f = useSealedForm({
    onderwerp: `overdracht:${id}:aannemen`,
    bestuurId,
    initial: useMemo(() => ({ eigenKind: eigenSchool, loyaliteit: [] as string[], besluit: '' }), [eigenSchool]),
    validate: async ({ loyaliteit, besluit }) =>
      loyaliteit.length > 0 && !besluit ? [{ field: 'besluit', message: 'Kies wat u besluit.' }] : [],
    seal: async ({ eigenKind, loyaliteit, besluit }) => ({
      ...{ overdrachtId: id, eigenKind, loyaliteit },
      loyaliteitBesluit: loyaliteit.length > 0 ? besluit : 'geen_twijfel',
    }),
    action: acceptOverdrachtAction.bind(null, bestuurId),
  })
  return (
    <Row
      kantlijn={
        <p className="back">
          <TextLink href={routes.vandaag(bestuurId)}>Terug naar Vandaag</TextLink>
        </p>
      }
    >
      <SealedForm
        form={f}
        head={
          <>
            <h1 className="form-title">Een dossier overnemen</h1>
            <p className="lead">{vanNaam} vraagt u een klacht verder te begeleiden. U beslist.</p>
          </>
        }
      >
        <VoorstelInhoudBlok voorstel={voorstel} />
        <h2>Staat u er vrij in?</h2>
        <PositieVelden f={f} eigenSchool={eigenSchool} />
        <section className="stack">
          <h2>Wat er dan gebeurt</h2>
          <ul className="bullets">
            <li>Het dossier staat meteen bij uw dossiers, met alles wat de klager wilde meegeven.</li>
            <li>{vanNaam} heeft er niets meer van. Wat niet meeging, is vernietigd.</li>
            <li>Neem snel contact op met de klager: die weet dat u het overneemt.</li>
            <li>Dit kunt u niet terugdraaien. U kunt het dossier wel zelf weer overdragen.</li>
          </ul>
        </section>
        <ButtonRow>
          <SubmitButton pending={f.pending}>Neem het dossier over</SubmitButton>
          <TextLink href={routes.overdrachtAct(bestuurId, id, 'weigeren')}>Neem het niet over</TextLink>
        </ButtonRow>
      </SealedForm>
    </Row>
  )
}
