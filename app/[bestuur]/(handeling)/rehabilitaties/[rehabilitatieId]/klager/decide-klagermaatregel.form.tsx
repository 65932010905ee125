'use client'

import { useRef } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import * as r from '@/lib/domain/rehabilitatie/rehabilitatie'
import { ernstTekst, hulpTekst, jaNeeTekst, klagermaatregelTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { decideKlagermaatregelAction } from './decide-klagermaatregel.action'

const leeg = { vals: '', opzet: '', ernst: '', schade: '', hulp: '', soort: '', op: '', waarom: '' }
type Props = { bestuurId: string; rehabilitatie: r.RehabilitatieDetail; today: Datum }

/** First what the decision rests on, then the decision: it never follows from the outcome (R-REHA-2). */
export function DecideKlagermaatregelForm({ bestuurId, rehabilitatie, today }: Props) {
  const { id: rehabilitatieId, revisie, sealed } = rehabilitatie
  const id = useRef<string>(newId())
  const kenmerken = ({ waarom: _, op, ...codes }: typeof leeg) => ({ ...codes, op: typedDatum(op, today) })
  const f = useSealedForm({
    onderwerp: `rehabilitatie:${rehabilitatieId}:klager`,
    bestuurId,
    initial: leeg,
    labels: { waarom: 'Waarom u dit besluit' },
    validate: async (values) => {
      const { klagermaatregelInhoud } = await import('@/lib/domain/rehabilitatie/rehabilitatie.inhoud')
      const { decideKlagermaatregelInput } = await import('@/lib/domain/rehabilitatie/rehabilitatie.schema')
      const coded = decideKlagermaatregelInput.omit({ rehabilitatieId: true, revisie: true, id: true, envelopes: true })
      return fieldErrors([coded.safeParse(kenmerken(values)), klagermaatregelInhoud.safeParse(values)])
    },
    seal: async (values) => {
      if (!sealed) throw new Error('nothing to seal under')
      const deel = { sectie: 'verslagen' as const, itemId: id.current }
      const envelopes = await ambtsstukken.sealDeel(sealed, deel, { waarom: values.waarom.trim() })
      return { rehabilitatieId, id: id.current, revisie, ...kenmerken(values), envelopes }
    },
    action: decideKlagermaatregelAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Besluiten over de klager"
      vooraf={
        <p>
          Een klacht die ongegrond is, is nog niet vals. Een maatregel kan alleen als vaststaat dat de beschuldiging
          vals was, en met opzet. Hoor de klager eerst. Zijn er problemen achter? Dan helpt hulp vaak meer.
        </p>
      }
      terugHref={routes.rehabilitatie(bestuurId, rehabilitatieId)}
      terug="Terug naar het herstel"
      verstuur="Leg het besluit vast"
    >
      <Choices
        {...f.choice('vals')}
        label="Was de beschuldiging vals?"
        options={optiesVan(r.jaNeeOnbekend, jaNeeTekst)}
      />
      <Choices
        {...f.choice('opzet')}
        label="Deed de klager dit met opzet?"
        options={optiesVan(r.jaNeeOnbekend, jaNeeTekst)}
      />
      <Choices
        {...f.choice('ernst')}
        label="Hoe zwaar was de beschuldiging?"
        options={optiesVan(r.ernsten, ernstTekst)}
      />
      <Choices {...f.choice('schade')} label="Is er schade?" options={optiesVan(r.jaNeeOnbekend, jaNeeTekst)} />
      <Choices {...f.choice('hulp')} label="Komt er hulp voor de klager?" options={optiesVan(r.hulpen, hulpTekst)} />
      <Choices
        {...f.choice('soort')}
        label="Wat besluit u?"
        options={optiesVan(r.klagermaatregelen, klagermaatregelTekst)}
      />
      <TextArea
        {...f.text('waarom')}
        label="Waarom besluit u dit, en waaruit blijkt dat?"
        rows={6}
        note={<SealNote>Alleen wie het herstel leidt, kan dit lezen.</SealNote>}
      />
      <DateText {...f.text('op')} sealed={false} label="Op welke dag besloot u dit?" />
    </SealedBlad>
  )
}
