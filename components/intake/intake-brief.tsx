'use client'

import type { Actie } from '@/lib/domain/actie/actie'
import { wieTekst } from '@/lib/domain/actie/actie.texts'
import type { IntakeDetail } from '@/lib/domain/intake/intake'
import { onderwerpTekst, tevredenTekst } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { HideNames } from '../shell/hide-names'
import { Datum } from '../ui/datum'
import { PageHead } from '../ui/page-head'
import { PrintRow } from '../ui/print-row'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Section } from '../ui/section'
import { Namen } from '../vault/namen'
import { SealedText } from '../vault/sealed-text'
import { IntakeFeiten } from './intake-feiten'
import { NogNietOpen } from './nog-niet-open'
import { useIntakeInhoud } from './use-intake-inhoud'
import { wanneerTekst } from './wanneer-tekst'

export function IntakeBrief({ intake, today }: { intake: IntakeDetail; today: string }) {
  const opened = useIntakeInhoud(intake.sealed)
  if (opened.status !== 'open') return <NogNietOpen status={opened.status} />
  const { kern, acties, evaluatie } = opened.inhoud
  return (
    <Namen namen={[kern.naam]}>
      <PrintRow
        back={routes.intake(intake.sealed.bestuurId, intake.id)}
        know="Let op: op papier is de tekst niet meer verzegeld. Bewaar het achter slot."
      >
        <p>
          Verborgen namen staan ook niet op papier. <HideNames />
        </p>
      </PrintRow>
      <PageHead
        caption="Vertrouwelijk. Alleen voor eigen gebruik van de contactpersoon."
        title={`Intake ${intake.nummer}`}
        kantlijn={<Datum value={today} />}
      >
        <p>
          Van: {intake.contactpersoon}, contactpersoon
          <br />
          School: {intake.schoolNaam}
          <br />
          Dit is geen formele klacht.
        </p>
        <IntakeFeiten intake={intake} />
      </PageHead>
      <Section title="De klager">
        <SealedBlock>
          <div className="stack">
            <p>
              <SealedName plain>{kern.naam}</SealedName>
            </p>
            <SealedText>{`Te bereiken: ${kern.bereikbaar || 'niet ingevuld'}`}</SealedText>
          </div>
        </SealedBlock>
      </Section>
      <Section title="Wat de klager vertelde">
        <SealedBlock>
          <div className="stack">
            <SealedText>{kern.omschrijving}</SealedText>
            <p>Laatste keer: {wanneerTekst(kern.wanneer)}.</p>
            <p>Het gaat over: {onderwerpTekst[kern.onderwerp].label.toLowerCase()}.</p>
            {kern.bevestiging ? <SealedText>{`De klager zei over deze tekst: ${kern.bevestiging}`}</SealedText> : null}
            {kern.toelichting ? <SealedText>{`Toelichting: ${kern.toelichting}`}</SealedText> : null}
          </div>
        </SealedBlock>
      </Section>
      <Section title="Acties" stack>
        {intake.acties.length === 0 ? <p>Geen.</p> : null}
        <ul className="stack">
          {intake.acties.map((actie) => {
            const inhoud = acties.get(actie.id)
            return (
              <li key={actie.id}>
                <SealedBlock>
                  <SealedText>{[inhoud?.wat, inhoud?.resultaat].filter(Boolean).join('\n\n')}</SealedText>
                </SealedBlock>
                <p className="meta">
                  Door {inhoud?.doorWie || (actie.wie === 'ik' ? intake.contactpersoon : wieTekst[actie.wie])}.{' '}
                  <ActieDatums actie={actie} />
                </p>
              </li>
            )
          })}
        </ul>
      </Section>
      {evaluatie && intake.tevreden ? (
        <Section title="Terugblik" stack>
          <p>Is de klager tevreden? {tevredenTekst[intake.tevreden]}.</p>
          <SealedBlock>
            <div className="stack">
              {evaluatie.tevredenheid ? <SealedText>{evaluatie.tevredenheid}</SealedText> : null}
              <SealedText>{`Hoe het ging: ${evaluatie.verloop}`}</SealedText>
              {evaluatie.anders ? <SealedText>{`Een volgende keer: ${evaluatie.anders}`}</SealedText> : null}
            </div>
          </SealedBlock>
        </Section>
      ) : null}
      <Section title="Ondertekening" stack>
        <p>Naam: {intake.contactpersoon}</p>
        <p>Datum: ……………………………………</p>
        <p>Handtekening: ……………………………………</p>
      </Section>
    </Namen>
  )
}

function ActieDatums({ actie: { uiterlijk, gedaanOp, vervallenOp } }: { actie: Actie }) {
  return (
    <>
      {uiterlijk ? (
        <>
          Uiterlijk <Datum value={uiterlijk} />.{' '}
        </>
      ) : null}
      {gedaanOp ? (
        <>
          Gedaan op <Datum value={gedaanOp} />.
        </>
      ) : null}
      {vervallenOp ? 'Niet meer nodig.' : null}
    </>
  )
}
