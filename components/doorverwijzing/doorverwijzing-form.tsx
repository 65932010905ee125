'use client'

import { type DoorverwijzenForm, manieren, ouderBetrokken, wijzen } from '@/lib/domain/doorverwijzing/doorverwijzing'
import type { RecordDoorverwijzingInput } from '@/lib/domain/doorverwijzing/doorverwijzing.schema'
import { manierTekst, ouderTekst, wijzeTekst } from '@/lib/domain/doorverwijzing/doorverwijzing.texts'
import type { SealedView } from '@/lib/domain/object/object'
import type { SealedActionState } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import { TextArea } from '../form/text-area'
import { ToestemmingVelden } from '../toestemming/toestemming-velden'
import { SealNote } from '../ui/seal-note'
import { refOf } from '../vault/parts'
import { SealedBlad } from '../vault/sealed-blad'
import { useSealedForm } from '../vault/use-sealed-form'
import { checkDoorverwijzing } from './check-doorverwijzing'
import { DoelVeld } from './doel-veld'
import { doorverwijzingDelen, doorverwijzingInput, legeDoorverwijzing } from './doorverwijzing-waarden'

type DoorverwijzingFormProps = {
  sealed: SealedView
  nummer: string | null
  terugHref: string
  today: Datum
  form: DoorverwijzenForm
  send: (input: RecordDoorverwijzingInput) => Promise<SealedActionState>
}

/** Warm or cold, to whom, what is told, and when to ask whether it worked (R-DVW-1, 3). */
export function DoorverwijzingForm({ sealed, nummer, terugHref, today, form, send }: DoorverwijzingFormProps) {
  const { objectId, bestuurId, soort } = sealed
  const f = useSealedForm({
    onderwerp: `${soort}:${objectId}:doorverwijzen`,
    bestuurId,
    initial: legeDoorverwijzing(today, form.opvolgenOp, form.minderjarig),
    labels: { verteld: 'Wat u vertelt', waaromKoud: 'Waarom koud', omvang: 'Waarvoor de toestemming is' },
    validate: (values) => checkDoorverwijzing(values, today),
    seal: async (values) => {
      const ids = { objectId, id: newId() as string, toestemmingId: newId() as string }
      const envelopes = await vault.seal(refOf(sealed), doorverwijzingDelen(values, ids))
      return { ...doorverwijzingInput(values, ids, today), envelopes } as RecordDoorverwijzingInput
    },
    action: send,
  })
  const warm = f.values.manier === 'warm'
  return (
    <SealedBlad
      form={f}
      titel="Doorverwijzen naar andere hulp"
      caption={nummer ? <>Zaak {nummer}</> : null}
      vooraf={<p>Spreek met de persoon af hoe u dit doet. U vertelt alleen wat hij of zij goed vindt.</p>}
      terugHref={terugHref}
      terug="Terug"
      verstuur="Leg de doorverwijzing vast"
    >
      <DoelVeld {...f.choice('doel')} eigen={form.eigen} landelijk={form.landelijk} />
      <Choices
        {...f.choice('manier')}
        label="Hoe verwijst u door?"
        hint="Warm helpt het meest: wie steun nodig heeft, belt vaak niet zelf."
        options={optiesVan(manieren, manierTekst)}
      />
      {warm ? (
        <Choices {...f.choice('wijze')} label="Op welke manier?" options={optiesVan(wijzen, wijzeTekst)} />
      ) : null}
      {warm ? (
        <TextArea {...f.text('verteld')} label="Wat vertelt u, en aan wie?" rows={4} note={<SealNote />} />
      ) : null}
      {f.values.manier === 'koud' ? (
        <TextArea
          {...f.text('waaromKoud')}
          label="Waarom geeft u alleen een naam en nummer?"
          rows={3}
          note={<SealNote />}
        />
      ) : null}
      {warm ? <ToestemmingVelden f={f} omvang="Wat mag u met de ander delen?" /> : null}
      {form.minderjarig ? (
        <Choices
          {...f.choice('ouder')}
          label="Doet een ouder mee?"
          hint="De persoon is jonger dan 18. Hulp gaat dan samen met een ouder."
          options={optiesVan(
            ouderBetrokken.filter((one) => one !== 'nvt'),
            ouderTekst,
          )}
        />
      ) : null}
      <DateText {...f.text('afgesprokenOp')} sealed={false} label="Wanneer sprak u dit af?" />
      <DateText {...f.text('opvolgenOp')} sealed={false} label="Wanneer vraagt u of het gelukt is?" />
    </SealedBlad>
  )
}
