'use client'

import { useMemo, useState } from 'react'
import { SubmitButton } from '@/components/form/submit-button'
import { PositieVelden } from '@/components/overdracht/positie-velden'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { SealedForm } from '@/components/vault/sealed-form'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { AanvraagFeiten } from '@/components/ziektepakket/aanvraag-stand'
import { Acuut } from '@/components/ziektepakket/acuut'
import { WoordenVeld } from '@/components/ziektepakket/papier-velden'
import { leegOvernemen, type OvernemenWaarden, sealOvername } from '@/components/ziektepakket/seal-overname'
import { ToestemmingNu } from '@/components/ziektepakket/toestemming-nu'
import type { AanvraagDetail } from '@/lib/domain/ziektepakket/ziektepakket'
import { routes } from '@/lib/kernel/routes'
import { papier } from '@/lib/platform/client/papier'
import { sendSealed } from '@/lib/platform/client/send-sealed'

export function TakeZiektepakketForm({ bestuurId, aanvraag }: { bestuurId: string; aanvraag: AanvraagDetail }) {
  const { id: pakketId, kenmerk, vanNaam, gegeven, eigenSchool, today } = aanvraag
  const [woorden, setWoorden] = useState('')
  const bij = { bestuurId, pakketId, gegeven, today }
  const f = useSealedForm<OvernemenWaarden, OvernemenWaarden>({
    onderwerp: `ziektepakket:${pakketId}:overnemen`,
    bestuurId,
    initial: useMemo(() => leegOvernemen(eigenSchool), [eigenSchool]),
    validate: async (values) => {
      const { checkOvernemen } = await import('@/components/ziektepakket/check-overnemen')
      return checkOvernemen(values, { woorden, gegeven, today })
    },
    seal: async (values) => values,
    // Opened and sealed again in one go: what is read stands in one's own dossier, or nowhere.
    action: async (values) => {
      const proof = await papier.prove(bestuurId, kenmerk, woorden)
      if ('status' in proof) return proof
      const pakket = await papier.openPakket({ bestuurId, pakketId, nuGegeven: !gegeven }, proof.bewijs)
      if ('status' in pakket) return pakket
      const input = await sealOvername(pakket, values, bij)
      return sendSealed(`/api/${bestuurId}/ziektepakket/overnemen`, input, routes.dossier(bestuurId, input.nieuw.id))
    },
  })
  return (
    <Row kantlijn={<Back href={routes.vandaag(bestuurId)}>Terug naar Vandaag</Back>}>
      <SealedForm
        form={f}
        head={
          <>
            <h1 className="form-title">Een dossier overnemen bij ziekte</h1>
            <p className="lead">{vanNaam} zei geen nee. U kunt nu verder, met het papier van de klager.</p>
          </>
        }
      >
        <AanvraagFeiten aanvraag={aanvraag} />
        <h2>1. Staat u er vrij in?</h2>
        <PositieVelden f={f} eigenSchool={eigenSchool} />
        <h2>2. Toestemming</h2>
        {gegeven ? <p>De klager gaf eerder al toestemming voor overdracht bij ziekte.</p> : <ToestemmingNu f={f} />}
        <h2>3. Het papier van de klager</h2>
        <p>
          Kenmerk <b>{kenmerk}</b>.
        </p>
        <WoordenVeld value={woorden} onChange={setWoorden} errors={f.errors} />
        <section className="stack">
          <h2>Wat er dan gebeurt</h2>
          <ul className="bullets">
            <li>Het dossier staat meteen bij uw dossiers. {vanNaam} heeft er niets meer van.</li>
            <li>De eigen aantekeningen van {vanNaam} gaan niet mee. Die kan niemand anders openen.</li>
            <li>{vanNaam} krijgt bericht. Op Vandaag staat voor u: vertel het de klager.</li>
            <li>Dit kunt u niet terugdraaien. U kunt het dossier later wel weer overdragen.</li>
          </ul>
        </section>
        <Acuut />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Neem het dossier over</SubmitButton>
          <TextLink href={routes.vandaag(bestuurId)}>Ga terug</TextLink>
        </ButtonRow>
      </SealedForm>
    </Row>
  )
}
