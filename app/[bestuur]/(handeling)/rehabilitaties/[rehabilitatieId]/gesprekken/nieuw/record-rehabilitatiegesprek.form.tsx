'use client'

import { useRef } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { gespreksonderwerpen, type RehabilitatieDetail } from '@/lib/domain/rehabilitatie/rehabilitatie'
import { gespreksonderwerpTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { recordRehabilitatiegesprekAction } from './record-rehabilitatiegesprek.action'

const leeg = { op: '', onderwerpen: [] as string[], begeleiderErbij: '', verslag: '' }
type Props = { bestuurId: string; rehabilitatie: RehabilitatieDetail; today: Datum }

export function RecordRehabilitatiegesprekForm({ bestuurId, rehabilitatie, today }: Props) {
  const { id: rehabilitatieId, revisie, sealed } = rehabilitatie
  const id = useRef<string>(newId())
  const kenmerken = ({ op, onderwerpen, begeleiderErbij }: typeof leeg) => ({
    ...{ op: typedDatum(op, today), onderwerpen, begeleiderErbij: begeleiderErbij === 'ja' },
  })
  const f = useSealedForm({
    onderwerp: `rehabilitatie:${rehabilitatieId}:gesprek`,
    bestuurId,
    initial: leeg,
    labels: { verslag: 'Wat is er besproken' },
    validate: async (values) => {
      const { gesprekInhoud } = await import('@/lib/domain/rehabilitatie/rehabilitatie.inhoud')
      const { recordRehabilitatiegesprekInput } = await import('@/lib/domain/rehabilitatie/rehabilitatie.schema')
      const coded = recordRehabilitatiegesprekInput.pick({ op: true, onderwerpen: true, begeleiderErbij: true })
      return fieldErrors([coded.safeParse(kenmerken(values)), gesprekInhoud.safeParse(values)])
    },
    seal: async (values) => {
      if (!sealed) throw new Error('nothing to seal under')
      const deel = { sectie: 'verslagen' as const, itemId: id.current }
      const envelopes = await ambtsstukken.sealDeel(sealed, deel, { verslag: values.verslag.trim() })
      return { rehabilitatieId, id: id.current, revisie, ...kenmerken(values), envelopes }
    },
    action: recordRehabilitatiegesprekAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Gesprek vastleggen"
      vooraf={<p>Deze persoon mag iemand meenemen, ook de begeleider. Laat lezen wat u vastlegt.</p>}
      terugHref={routes.rehabilitatie(bestuurId, rehabilitatieId)}
      terug="Terug naar het herstel"
      verstuur="Bewaar het gesprek"
    >
      <DateText {...f.text('op')} sealed={false} label="Wanneer was het gesprek?" />
      <Choices
        {...f.choices('onderwerpen')}
        label="Waar ging het over?"
        options={optiesVan(gespreksonderwerpen, gespreksonderwerpTekst)}
      />
      <Choices
        {...f.choice('begeleiderErbij')}
        label="Was de begeleider erbij?"
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <TextArea
        {...f.text('verslag')}
        label="Wat is er besproken?"
        rows={8}
        note={<SealNote>Alleen wie het herstel leidt, kan dit lezen.</SealNote>}
      />
    </SealedBlad>
  )
}
