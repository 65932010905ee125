'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { TextLink } from '@/components/ui/text-link'
import { aangevers } from '@/lib/domain/dossier/routestap'
import { aangeverTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { recordAangifteAction } from './record-aangifte.action'

type RecordAangifteFormProps = { bestuurId: string; dossier: { id: string; nummer: string }; stapId: string }

/** The klager or a parent files it himself; the vertrouwenspersoon informs and goes along (R-STRAF-1). */
export function RecordAangifteForm({ bestuurId, dossier, stapId }: RecordAangifteFormProps) {
  const f = useOrdinaryForm(recordAangifteAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormHead
        state={f.state}
        title="Aangifte vastleggen"
        caption={
          <>
            Dossier <Nr>{dossier.nummer}</Nr>
          </>
        }
      />
      <p className="lead">
        De klager of een ouder doet zelf aangifte bij de politie. U legt uit hoe dat gaat en kunt meegaan. De school
        hoeft met maatregelen niet te wachten tot de zaak bij justitie klaar is.
      </p>
      <p>
        <TextLink href={routes.strafbareFeiten(bestuurId)}>
          Bekijk welke feiten strafbaar zijn, en sinds wanneer
        </TextLink>
      </p>
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="id" value={stapId} />
      <DateText {...f.text('geinformeerdOp')} label="Wanneer legde u uit hoe aangifte gaat?" />
      <DateText {...f.text('aangifteOp')} label="Wanneer is aangifte gedaan?" />
      <Choices
        {...f.choices('aangifteDoor')}
        label="Wie deed aangifte?"
        options={optiesVan(aangevers, aangeverTekst)}
      />
      <ButtonRow>
        <SubmitButton pending={f.pending}>Leg de aangifte vast</SubmitButton>
        <TextLink href={routes.dossierAct(bestuurId, dossier.id, 'route')}>Ga terug</TextLink>
      </ButtonRow>
    </form>
  )
}
