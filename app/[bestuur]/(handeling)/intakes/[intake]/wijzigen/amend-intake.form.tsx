'use client'

import { useMemo } from 'react'
import { dateErrorFor, errorFor } from '@/components/form/form-values'
import { BereikVelden } from '@/components/intake/bereik-velden'
import { HandelingBlad } from '@/components/intake/handeling-blad'
import { type IntakeStap, intakeStappen } from '@/components/intake/intake-stappen'
import { antwoordenOf, type IntakeWaarden, kenmerkenOf, kernOf, waardenOf } from '@/components/intake/intake-waarden'
import { KlagerVelden } from '@/components/intake/klager-velden'
import { KloptVelden } from '@/components/intake/klopt-velden'
import { NogNietOpen } from '@/components/intake/nog-niet-open'
import { OnderwerpVelden } from '@/components/intake/onderwerp-velden'
import { type SchoolOptie, SchoolVelden } from '@/components/intake/school-velden'
import { sealNaam } from '@/components/intake/seal-intake'
import { type GeopendeIntake, useIntakeInhoud } from '@/components/intake/use-intake-inhoud'
import { VerhaalVelden } from '@/components/intake/verhaal-velden'
import { VoorUSchrijft } from '@/components/intake/voor-u-schrijft'
import { MeldplichtVragen } from '@/components/meldplicht/meldplicht-vragen'
import { nextRevisie } from '@/components/vault/next-revisie'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { IntakeDetail } from '@/lib/domain/intake/intake'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { amendIntakeAction } from './amend-intake.action'

type AmendIntakeFormProps = { intake: IntakeDetail; scholen: readonly SchoolOptie[]; today: Datum }

export function AmendIntakeForm(props: AmendIntakeFormProps) {
  const opened = useIntakeInhoud(props.intake.sealed)
  if (opened.status !== 'open') return <NogNietOpen status={opened.status} />
  return <Fields {...props} opened={opened} />
}

type Opened = Extract<GeopendeIntake, { status: 'open' }>

function Fields({ intake, scholen, today, opened }: AmendIntakeFormProps & { opened: Opened }) {
  const { bestuurId } = intake.sealed
  const revisie = nextRevisie(opened.parts, 'kern', intake.id)
  const form = useSealedForm<IntakeWaarden, unknown>({
    onderwerp: `intake:${intake.id}:wijzigen`,
    bestuurId,
    initial: useMemo(() => waardenOf(intake, opened.inhoud), [intake, opened.inhoud]),
    revisie: revisie - 1,
    validate: (values) => checkAll(values, today),
    seal: async (values) => ({
      intakeId: intake.id,
      revisie: intake.revisie,
      ...kenmerkenOf(values),
      meldplicht: antwoordenOf(values),
      kaart: await sealNaam(bestuurId, intake.id, values),
      envelopes: await vault.seal(intake.sealed, [
        { sectie: 'kern', itemId: intake.id, revisie, inhoud: kernOf(values) },
      ]),
    }),
    action: amendIntakeAction.bind(null, bestuurId),
    labels: { naam: 'Naam of code', omschrijving: 'Wat de klager vertelde', bereikbaar: 'Bereikbaar' },
  })
  const fout = (name: string) => errorFor(form.errors, name)
  const f = { ...form, fout, foutDatum: (name: string) => dateErrorFor(form.errors, name) }
  const sector = scholen.find(({ id }) => id === form.values.schoolId)?.sector ?? intake.schoolSector
  return (
    <HandelingBlad
      form={form}
      caption={`Intake ${intake.nummer}`}
      titel="Wijzig of vul aan"
      terugHref={routes.intake(bestuurId, intake.id)}
      verstuur="Bewaar de wijziging"
      vooraf={<VoorUSchrijft minderjarig={form.values.minderjarig === 'ja'} />}
    >
      <SchoolVelden f={f} scholen={scholen} />
      <KlagerVelden f={f} />
      <BereikVelden f={f} />
      <VerhaalVelden f={f} />
      <OnderwerpVelden f={f} />
      <MeldplichtVragen
        sector={sector}
        gekozen={form.values}
        veld={(naam) => ({ ...form.choice(naam), error: fout(naam) })}
      />
      <KloptVelden f={f} />
    </HandelingBlad>
  )
}

async function checkAll(values: IntakeWaarden, today: Datum) {
  const { checkIntake } = await import('@/components/intake/check-intake')
  const asked: readonly IntakeStap[] = intakeStappen.map(({ naam }) => naam).filter((naam) => naam !== 'acties')
  return asked.flatMap((naam) => checkIntake(naam, values, today))
}
