'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { TextInput } from '@/components/form/text-input'
import { VerlengWaarschuwingen } from '@/components/termijn/verleng-waarschuwingen'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { SealedView } from '@/lib/domain/object/object'
import { eenheden, type LopendeTermijn, termijnPartijen, type Verlenging } from '@/lib/domain/termijn/termijn'
import type { TermijnInhoud } from '@/lib/domain/termijn/termijn.inhoud'
import type { ExtendTermijnInput } from '@/lib/domain/termijn/termijn.schema'
import { eenheidTekst, partijTekst, somTekst, soortTekst, uiterlijkTekst } from '@/lib/domain/termijn/termijn.texts'
import { termijnaard } from '@/lib/domain/termijn/termijnaard.data'
import { type Datum, formatDatum, isDatum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { extendTermijnAction } from './extend-termijn.action'

type ExtendTermijnFormProps = { sealed: SealedView; termijn: LopendeTermijn; today: Datum }

export function ExtendTermijnForm(props: ExtendTermijnFormProps) {
  return <WithParts view={props.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

type Getypt = Omit<Waarden, 'reden'> & { metReden: boolean }
type Waarden = { aantal: string; eenheid: string; aangekondigdOp: string; door: string; aan: string[]; reden: string }

function Velden({ sealed, termijn, today, parts }: ExtendTermijnFormProps & { parts: Part[] }) {
  const { objectId, id, revisie, aanZet, soort, regel } = termijn
  const { bestuurId } = sealed
  const most = regel.verlenging && regel.verlenging !== 'met_reden' ? regel.verlenging : null
  const codes = (waarden: Waarden) => ({
    ...{ aantal: waarden.aantal, eenheid: waarden.eenheid, door: waarden.door, aan: waarden.aan },
    ...{ aangekondigdOp: typedDatum(waarden.aangekondigdOp, today), metReden: waarden.reden.trim() !== '' },
  })
  const f = useSealedForm<Waarden, ExtendTermijnInput>({
    onderwerp: `dossier:${objectId}:verlengen:${id}`,
    bestuurId,
    initial: {
      ...{ aantal: most ? String(most.aantal) : '', eenheid: most?.eenheid ?? 'weken', door: aanZet, reden: '' },
      ...{ aangekondigdOp: formatDatum(today, 'kort'), aan: [] },
    },
    labels: { reden: 'Waarom er meer tijd is' },
    validate: async (waarden) => {
      const { extendKenmerken } = await import('@/lib/domain/termijn/termijn.schema')
      return fieldErrors([extendKenmerken.safeParse(codes(waarden))])
    },
    seal: async (waarden) => {
      const before = latest<TermijnInhoud>(parts, 'verslagen', id)?.redenen ?? []
      const redenen = [...termijn.verlengingen.map((_, at) => before[at] ?? ''), waarden.reden.trim()]
      const part = { sectie: 'verslagen' as const, itemId: id, revisie: nextRevisie(parts, 'verslagen', id) }
      const envelopes = await vault.seal(refOf(sealed), [{ ...part, inhoud: { redenen } }])
      return { ...codes(waarden), objectId, termijnId: id, revisie, envelopes } as unknown as ExtendTermijnInput
    },
    action: extendTermijnAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Vastleggen dat er meer tijd is"
      caption={soortTekst[soort]}
      vooraf={
        <>
          <p>{uiterlijkTekst(termijn)}</p>
          <p>{somTekst(termijn)}</p>
        </>
      }
      terugHref={routes.termijnen(bestuurId, objectId)}
      terug="Terug naar de termijnen"
      verstuur="Leg de verlenging vast"
    >
      <TextInput {...f.text('aantal')} sealed={false} label="Hoeveel komt erbij?" inputMode="numeric" width="short" />
      <Choices {...f.choice('eenheid')} label="In wat?" options={optiesVan(eenheden, eenheidTekst)} />
      <DateText {...f.text('aangekondigdOp')} sealed={false} label="Wanneer is dit aangekondigd?" />
      <Choices {...f.choice('door')} label="Door wie?" options={optiesVan(termijnPartijen, partijTekst)} />
      <Choices
        {...f.choices('aan')}
        label="Wie hoorde het?"
        optional
        options={optiesVan(termijnaard[soort].vertel.length > 0 ? termijnaard[soort].vertel : ['klager'], partijTekst)}
      />
      <TextArea {...f.text('reden')} label="Waarom is er meer tijd?" optional rows={4} note={<SealNote />} />
      <VerlengWaarschuwingen termijn={termijn} verlenging={verlengingUit(codes(f.values))} />
    </SealedBlad>
  )
}

/** As far as it is filled in; null while there is nothing to say of it. */
function verlengingUit({ aantal, eenheid, aangekondigdOp, ...rest }: Getypt): Verlenging | null {
  if (!/^\d{1,3}$/.test(aantal) || !isDatum(aangekondigdOp)) return null
  return { ...rest, aangekondigdOp, lengte: { aantal: Number(aantal), eenheid } } as unknown as Verlenging
}
