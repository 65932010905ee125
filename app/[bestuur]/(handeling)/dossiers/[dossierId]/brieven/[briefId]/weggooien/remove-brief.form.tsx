'use client'

import { BackLink } from '@/components/dossier/back-link'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import type { DossierBrief } from '@/lib/domain/brief/brief'
import { briefSoortTekst, standTekst } from '@/lib/domain/brief/brief.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { routes } from '@/lib/kernel/routes'
import { removeBriefAction } from './remove-brief.action'

export function RemoveBriefForm({ dossier, brief }: { dossier: DossierDetail; brief: DossierBrief }) {
  const { sealed, id, nummer } = dossier
  const { state, pending, form } = useOrdinaryForm(removeBriefAction.bind(null, sealed.bestuurId))
  return (
    <Row kantlijn={<BackLink dossier={dossier} />}>
      <FormHead
        state={state}
        caption={
          <>
            Dossier <Nr>{nummer}</Nr>
          </>
        }
        title="Concept weggooien"
      />
      <div className="stack">
        <p>
          {briefSoortTekst[brief.soort]}. {standTekst(brief)}.
        </p>
        <ul className="bullets">
          <li>Alles wat in dit concept staat verdwijnt uit het dossier.</li>
          <li>In het logboek blijft staan dat u een concept weggooide, zonder de tekst.</li>
          <li>Dit kunt u niet terugdraaien.</li>
        </ul>
      </div>
      <form {...form}>
        <input type="hidden" name="objectId" value={id} />
        <input type="hidden" name="id" value={brief.id} />
        <ButtonRow>
          <SubmitButton final pending={pending}>
            Gooi dit concept weg
          </SubmitButton>
          <TextLink href={routes.brief(sealed.bestuurId, id, brief.id)}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
