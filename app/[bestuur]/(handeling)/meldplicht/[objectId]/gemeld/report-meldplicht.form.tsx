'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { TextLink } from '@/components/ui/text-link'
import { gemeldDoor, type MeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht'
import { gemeldDoorTekst } from '@/lib/domain/meldplicht/meldplicht.texts'
import { routes } from '@/lib/kernel/routes'
import { reportMeldplichtAction } from './report-meldplicht.action'

type ReportMeldplichtFormProps = { bestuurId: string; zaak: MeldplichtZaak }

/** Who told the bestuur, and when. In a dossier the own report is a doorbreking, with its words and the klager told. */
export function ReportMeldplichtForm({ bestuurId, zaak: { soort, id, nummer } }: ReportMeldplichtFormProps) {
  const f = useOrdinaryForm(reportMeldplichtAction.bind(null, bestuurId))
  const dossier = soort === 'dossier'
  return (
    <form {...f.form}>
      <FormHead
        state={f.state}
        title="Is het gemeld bij het bestuur?"
        caption={
          nummer ? (
            <>
              {soortTekst[soort]} <Nr>{nummer}</Nr>
            </>
          ) : (
            soortTekst[soort]
          )
        }
      />
      <p>Daarna staat dit niet meer bovenaan bij wat u moet doen. Bij de zaak blijft het zichtbaar.</p>
      {dossier ? (
        <p>
          Meldde u het zelf?{' '}
          <TextLink href={routes.dossierAct(bestuurId, id, 'doorbreking')}>Leg vast wat u vertelde en waarom</TextLink>
        </p>
      ) : null}
      <input type="hidden" name="objectId" value={id} />
      <Choices
        {...f.choices('door')}
        label="Wie meldde het?"
        options={gemeldDoor
          .filter((door) => door !== 'ik' || !dossier)
          .map((value) => ({ value, label: gemeldDoorTekst[value] }))}
      />
      <DateText {...f.text('gemeldOp')} label="Wanneer is het gemeld?" hint="Bijvoorbeeld 22-11-2026" />
      <ButtonRow>
        <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
        <TextLink href={routes[soort](bestuurId, id)}>Ga terug</TextLink>
      </ButtonRow>
    </form>
  )
}

const soortTekst: Record<MeldplichtZaak['soort'], string> = {
  intake: 'Intake',
  melding: 'Melding',
  dossier: 'Dossier',
}
