'use client'

import { type FormEvent, useRef } from 'react'
import { uploadTekst } from '@/components/bestand/upload-tekst'
import { Voortgang } from '@/components/bestand/voortgang'
import { BackLink } from '@/components/dossier/back-link'
import { FormHead } from '@/components/form/form-head'
import { errorFor } from '@/components/form/form-values'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'
import { Nr } from '@/components/ui/nr'
import { Row } from '@/components/ui/row'
import { SealedName } from '@/components/ui/sealed-name'
import { TextLink } from '@/components/ui/text-link'
import { latest } from '@/components/vault/parts'
import { WithParts } from '@/components/vault/with-parts'
import type { Bestand } from '@/lib/domain/bestand/bestand'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { routes } from '@/lib/kernel/routes'
import type { BestandInhoud } from '@/lib/platform/client/vault-types'
import { KiesBestand } from './kies-bestand'
import { type Begun, useAddBestand } from './use-add-bestand'

type Props = { dossier: DossierDetail; verder: Bestand | null; toestemming: Toestemming | null }

export function AddBestandForm({ dossier, verder, toestemming }: Props) {
  if (!verder) return <Form dossier={dossier} verder={null} toestemming={toestemming} />
  const ref = { bestuurId: dossier.sealed.bestuurId, objectId: dossier.id, bestandId: verder.id }
  return (
    <WithParts view={dossier.sealed}>
      {(parts) => {
        const inhoud = latest<BestandInhoud>(parts, 'bestand', verder.id)
        return <Form dossier={dossier} verder={inhoud && { ref, inhoud }} toestemming={toestemming} />
      }}
    </WithParts>
  )
}

function Form({ dossier, verder, toestemming }: Omit<Props, 'verder'> & { verder: Begun | null }) {
  const { sealed, id, nummer } = dossier
  const { state, begun, upload, submit, again, canGoOn } = useAddBestand(sealed, toestemming?.id ?? null, verder)
  const input = useRef<HTMLInputElement>(null)
  const errors = state.status === 'invalid' ? state.errors : []
  // A file that this page still holds goes on by one press.
  const kiezen = !canGoOn || (upload.stand !== 'gestopt' && upload.stand !== 'verbinding') || errors.length > 0
  const sending = upload.stand === 'bezig' || upload.stand === 'klaar'

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    void (kiezen ? submit(input.current?.files?.[0] ?? null) : again())
  }

  return (
    <Row kantlijn={<BackLink dossier={dossier} />}>
      <FormHead
        state={state}
        caption={
          <>
            Dossier <Nr>{nummer}</Nr>
          </>
        }
        title={verder ? 'Verder met een bijlage' : toestemming ? 'Getekend formulier toevoegen' : 'Bijlage toevoegen'}
      />
      <div className="stack">
        {begun ? (
          <p>
            Bestand: <SealedName>{begun.inhoud.naam}</SealedName>
          </p>
        ) : null}
        <p role="status">
          {upload.stand === 'bezig' ? 'Het bestand wordt verzegeld en verstuurd. Laat deze pagina open.' : null}
        </p>
        {upload.stand === 'niets' || upload.stand === 'bezig' || upload.stand === 'klaar' ? null : (
          <Notice kind="attention" role="alert">
            <p>{uploadTekst[upload.stand]}</p>
          </Notice>
        )}
        {begun && upload.stand !== 'niets' ? (
          <Voortgang label="Verstuurd" deel={upload.deel} grootte={begun.inhoud.grootte} />
        ) : null}
      </div>
      {sending ? (
        <ButtonRow>
          <Button variant="second" onClick={upload.stop}>
            Stop
          </Button>
        </ButtonRow>
      ) : (
        <form className="form" onSubmit={onSubmit} noValidate autoComplete="off">
          {kiezen ? (
            <KiesBestand input={input} verder={begun?.inhoud ?? null} error={errorFor(errors, 'bestand')} />
          ) : null}
          <ButtonRow>
            <Button type="submit">{kiezen ? (begun ? 'Ga verder met dit bestand' : 'Voeg toe') : 'Ga verder'}</Button>
            {begun ? (
              <TextLink href={routes.bijlageVerwijderen(sealed.bestuurId, id, begun.ref.bestandId)}>Verwijder</TextLink>
            ) : null}
            <TextLink href={routes.dossier(sealed.bestuurId, id)}>Ga terug</TextLink>
          </ButtonRow>
        </form>
      )}
    </Row>
  )
}
