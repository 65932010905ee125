'use client'

import type { IntakeDetail } from '@/lib/domain/intake/intake'
import { onderwerpTekst } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { ActieLijst } from '../actie/actie-lijst'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Row } from '../ui/row'
import { SealNote } from '../ui/seal-note'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Section } from '../ui/section'
import { Namen } from '../vault/namen'
import { SealedText } from '../vault/sealed-text'
import { GebruikelijkeWeg } from './gebruikelijke-weg'
import { NogNietOpen } from './nog-niet-open'
import { useIntakeInhoud } from './use-intake-inhoud'
import { wanneerTekst } from './wanneer-tekst'

/** What only its contactpersoon can read of an intake, and the actions, whose words are sealed too. */
export function IntakeVerhaal({ intake, today }: { intake: IntakeDetail; today: string }) {
  const opened = useIntakeInhoud(intake.sealed)
  if (opened.status !== 'open')
    return (
      <Section title="Wat de klager vertelde">
        <NogNietOpen status={opened.status} />
      </Section>
    )
  const { kern, acties, evaluatie } = opened.inhoud
  return (
    <Namen namen={[kern.naam]}>
      <Section title="De klager" first>
        <SealedBlock people note="Alleen u kunt dit lezen.">
          <Facts>
            <Fact label="Naam of code">
              <SealedName plain>{kern.naam}</SealedName>
            </Fact>
            <Fact label="Te bereiken">
              <SealedText>{kern.bereikbaar || 'Niet ingevuld'}</SealedText>
            </Fact>
          </Facts>
        </SealedBlock>
      </Section>
      <Section title="Wat de klager vertelde">
        <SealedBlock>
          <div className="stack">
            <SealedText>{kern.omschrijving}</SealedText>
            <p className="meta">Laatste keer: {wanneerTekst(kern.wanneer)}</p>
            <p className="meta">Het gaat over: {onderwerpTekst[kern.onderwerp].label.toLowerCase()}</p>
            {kern.bevestiging ? (
              <>
                <h3>Wat de klager van deze tekst zei</h3>
                <SealedText>{kern.bevestiging}</SealedText>
              </>
            ) : null}
            {kern.toelichting ? (
              <>
                <h3>Uw toelichting</h3>
                <SealedText>{kern.toelichting}</SealedText>
              </>
            ) : null}
            <SealNote />
          </div>
        </SealedBlock>
      </Section>
      <Section title="Acties" wide>
        <ActieLijst
          acties={intake.acties}
          inhoud={acties}
          today={today}
          hrefOf={
            intake.status === 'afgerond'
              ? undefined
              : (actieId) => routes.intakeActie(intake.sealed.bestuurId, intake.id, actieId)
          }
          leeg="U sprak nog geen acties af."
        />
      </Section>
      {evaluatie ? (
        <Section title="Terugblik">
          <SealedBlock>
            <div className="stack">
              <h3>Hoe het ging</h3>
              <SealedText>{evaluatie.verloop}</SealedText>
              {evaluatie.anders ? <h3>Wat een volgende keer anders kan</h3> : null}
              {evaluatie.anders ? <SealedText>{evaluatie.anders}</SealedText> : null}
              {evaluatie.tevredenheid ? <h3>Wat de klager ervan vond</h3> : null}
              {evaluatie.tevredenheid ? <SealedText>{evaluatie.tevredenheid}</SealedText> : null}
              <SealNote />
            </div>
          </SealedBlock>
        </Section>
      ) : null}
      <Row className="section">
        <GebruikelijkeWeg volgorde={intake.volgorde} onderwerp={kern.onderwerp} />
      </Row>
    </Namen>
  )
}
