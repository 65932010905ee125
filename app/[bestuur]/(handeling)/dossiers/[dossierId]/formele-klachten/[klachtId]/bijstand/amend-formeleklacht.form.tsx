'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextInput } from '@/components/form/text-input'
import { Nr } from '@/components/ui/nr'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { bijstanden, type FormeleKlachtView } from '@/lib/domain/formeleklacht/formeleklacht'
import type { BijstandInhoud } from '@/lib/domain/formeleklacht/formeleklacht.inhoud'
import type { AmendFormeleklachtInput } from '@/lib/domain/formeleklacht/formeleklacht.schema'
import { bijstandTekst } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { amendFormeleklachtAction } from './amend-formeleklacht.action'

type AmendFormeleklachtFormProps = { dossier: DossierDetail; klacht: FormeleKlachtView; today: Datum }

export function AmendFormeleklachtForm(props: AmendFormeleklachtFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, klacht, today, parts }: AmendFormeleklachtFormProps & { parts: Part[] }) {
  const { sealed } = dossier
  const wie = latest<BijstandInhoud>(parts, 'verslagen', klacht.id)
  const initial = {
    ...{ klager: klacht.bijstandKlager as string, aangeklaagde: klacht.bijstandAangeklaagde as string },
    machtigingOp: klacht.machtigingOp ? formatDatum(klacht.machtigingOp, 'kort') : '',
    ...{ wieKlager: wie?.wieKlager ?? '', wieAangeklaagde: wie?.wieAangeklaagde ?? '' },
  }
  const codes = ({ klager, aangeklaagde, machtigingOp }: typeof initial) => ({
    ...{ klager, aangeklaagde, machtigingOp: machtigingOp.trim() ? typedDatum(machtigingOp, today) : null },
  })
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:formeleklacht:${klacht.id}:bijstand`,
    bestuurId: sealed.bestuurId,
    initial,
    labels: { wieKlager: 'Wie de klager helpt', wieAangeklaagde: 'Wie de aangeklaagde helpt' },
    validate: async (values) => {
      const { bijstandKenmerken } = await import('@/lib/domain/formeleklacht/formeleklacht.schema')
      const { bijstandInhoud } = await import('@/lib/domain/formeleklacht/formeleklacht.inhoud')
      return fieldErrors([bijstandKenmerken.safeParse(codes(values)), bijstandInhoud.safeParse(values)])
    },
    seal: async (values) => {
      const revisie = nextRevisie(parts, 'verslagen', klacht.id)
      const inhoud = { wieKlager: values.wieKlager.trim(), wieAangeklaagde: values.wieAangeklaagde.trim() }
      const part: Part = { sectie: 'verslagen', itemId: klacht.id, revisie, inhoud }
      const where = { objectId: dossier.id, klachtId: klacht.id, revisie: klacht.revisie }
      return {
        ...where,
        ...codes(values),
        envelopes: await vault.seal(refOf(sealed), [part]),
      } as AmendFormeleklachtInput
    },
    action: amendFormeleklachtAction.bind(null, sealed.bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Wie helpt er bij de formele klacht?"
      caption={
        <>
          Dossier <Nr>{dossier.nummer}</Nr>
        </>
      }
      vooraf={<p>De klager en de aangeklaagde mogen zich laten helpen. Ook mag iemand anders namens hen spreken.</p>}
      terugHref={routes.formeleKlacht(sealed.bestuurId, dossier.id, klacht.id)}
      terug="Terug naar de klacht"
      verstuur="Leg dit vast"
    >
      <Choices {...f.choice('klager')} label="Wie helpt de klager?" options={optiesVan(bijstanden, bijstandTekst)} />
      <TextInput {...f.text('wieKlager')} optional label="Naam van wie de klager helpt" note={<SealNote />} />
      <Choices
        {...f.choice('aangeklaagde')}
        label="Wie helpt de aangeklaagde?"
        options={optiesVan(bijstanden, bijstandTekst)}
      />
      <TextInput
        {...f.text('wieAangeklaagde')}
        optional
        label="Naam van wie de aangeklaagde helpt"
        note={<SealNote />}
      />
      <DateText
        {...f.text('machtigingOp')}
        sealed={false}
        optional
        label="Wanneer is de machtiging getekend?"
        hint="Alleen nodig als iemand namens een ander spreekt. Laat dit anders leeg."
      />
    </SealedBlad>
  )
}
