'use client'

import { useRef } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { maatregelen, type RehabilitatieDetail } from '@/lib/domain/rehabilitatie/rehabilitatie'
import { maatregelTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { proposeMaatregelAction } from './propose-maatregel.action'

const leeg = { soort: '', uiterlijk: '', tekst: '' }
type Props = { bestuurId: string; rehabilitatie: RehabilitatieDetail; today: Datum }

export function ProposeMaatregelForm({ bestuurId, rehabilitatie, today }: Props) {
  const { id: rehabilitatieId, revisie, sealed } = rehabilitatie
  const id = useRef<string>(newId())
  const kenmerken = ({ soort, uiterlijk }: typeof leeg) => ({
    ...{ soort, uiterlijk: uiterlijk.trim() ? typedDatum(uiterlijk, today) : null },
  })
  const f = useSealedForm({
    onderwerp: `rehabilitatie:${rehabilitatieId}:maatregel`,
    bestuurId,
    initial: leeg,
    labels: { tekst: 'Wat u doet of zegt' },
    validate: async (values) => {
      const { maatregelInhoud } = await import('@/lib/domain/rehabilitatie/rehabilitatie.inhoud')
      const { proposeMaatregelInput } = await import('@/lib/domain/rehabilitatie/rehabilitatie.schema')
      const coded = proposeMaatregelInput.pick({ soort: true, uiterlijk: true })
      return fieldErrors([coded.safeParse(kenmerken(values)), maatregelInhoud.safeParse(values)])
    },
    seal: async (values) => {
      if (!sealed) throw new Error('nothing to seal under')
      const deel = { sectie: 'verslagen' as const, itemId: id.current }
      const envelopes = await ambtsstukken.sealDeel(sealed, deel, { tekst: values.tekst.trim() })
      return { rehabilitatieId, id: id.current, revisie, ...kenmerken(values), envelopes }
    },
    action: proposeMaatregelAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Maatregel opschrijven"
      vooraf={
        <p>
          Schrijf op wat u wilt doen of zeggen. Leg het daarna voor aan deze persoon. Zonder ja gaat er niets uit: geen
          brief, geen bericht en geen bijeenkomst. Nodig deze persoon altijd uit. Komen mag, maar hoeft niet.
        </p>
      }
      terugHref={routes.rehabilitatie(bestuurId, rehabilitatieId)}
      terug="Terug naar het herstel"
      verstuur="Bewaar de maatregel"
    >
      <Choices {...f.choice('soort')} label="Wat wilt u doen?" options={optiesVan(maatregelen, maatregelTekst)} />
      <TextArea
        {...f.text('tekst')}
        label="Wat gaat u precies doen of zeggen?"
        hint="Is het een brief of bericht? Zet hier de tekst zoals iedereen hem leest."
        rows={8}
        note={<SealNote>Alleen wie het herstel leidt, kan dit lezen.</SealNote>}
      />
      <DateText {...f.text('uiterlijk')} sealed={false} optional label="Wanneer moet het klaar zijn?" />
    </SealedBlad>
  )
}
