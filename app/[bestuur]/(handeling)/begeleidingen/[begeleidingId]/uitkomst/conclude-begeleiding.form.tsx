'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { refOf } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { type BegeleidingDetail, uitkomsten } from '@/lib/domain/begeleiding/begeleiding'
import { uitkomstTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { concludeBegeleidingAction } from './conclude-begeleiding.action'

const leeg = { uitkomst: '', op: '', toelichting: '' }
type Props = { begeleiding: BegeleidingDetail; today: Datum }

export function ConcludeBegeleidingForm(props: Props) {
  return <WithParts view={props.begeleiding.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ begeleiding, today, parts }: Props & { parts: Part[] }) {
  const { id, revisie, sealed } = begeleiding
  const kenmerken = ({ uitkomst, op }: typeof leeg) => ({ uitkomst, op: typedDatum(op, today) })
  const f = useSealedForm({
    onderwerp: `begeleiding:${id}:uitkomst`,
    bestuurId: sealed.bestuurId,
    initial: leeg,
    revisie,
    labels: { toelichting: 'Toelichting' },
    validate: async (values) => {
      const { begeleidingUitkomst } = await import('@/lib/domain/begeleiding/begeleiding.inhoud')
      const { concludeBegeleidingInput } = await import('@/lib/domain/begeleiding/begeleiding.schema')
      const coded = concludeBegeleidingInput.pick({ uitkomst: true, op: true })
      return fieldErrors([coded.safeParse(kenmerken(values)), begeleidingUitkomst.safeParse(values)])
    },
    seal: async (values) => {
      const inhoud = { toelichting: values.toelichting.trim() }
      const part = { sectie: 'bewijs' as const, itemId: id, revisie: nextRevisie(parts, 'bewijs', id), inhoud }
      return { begeleidingId: id, revisie, ...kenmerken(values), envelopes: await vault.seal(refOf(sealed), [part]) }
    },
    action: concludeBegeleidingAction.bind(null, sealed.bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Vastleggen hoe het afliep"
      vooraf={<p>Schrijf op wat u van deze persoon hoorde. De vertrouwenspersoon en de klager ziet u hier niet.</p>}
      terugHref={routes.begeleiding(sealed.bestuurId, id)}
      terug="Terug naar de begeleiding"
      verstuur="Leg dit vast"
    >
      <Choices {...f.choice('uitkomst')} label="Hoe liep het af?" options={optiesVan(uitkomsten, uitkomstTekst)} />
      <DateText {...f.text('op')} sealed={false} label="Wanneer werd dit bekend?" />
      <TextArea {...f.text('toelichting')} optional label="Toelichting" rows={5} note={<SealNote />} />
    </SealedBlad>
  )
}
