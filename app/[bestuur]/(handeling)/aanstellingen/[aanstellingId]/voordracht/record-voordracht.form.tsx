'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { geledingen, type Voordrager, voordrachtUitkomsten } from '@/lib/domain/aanstelling/voordracht'
import { geledingTekst, uitkomstTekst, voordragerTekst } from '@/lib/domain/aanstelling/voordracht.texts'
import { recordVoordrachtAction } from './record-voordracht.action'

type RecordVoordrachtFormProps = {
  bestuurId: string
  id: string
  aanstellingId: string
  naam: string
  door: Voordrager
  op: string
}

export function RecordVoordrachtForm({ bestuurId, id, aanstellingId, naam, door, op }: RecordVoordrachtFormProps) {
  const f = useOrdinaryForm(recordVoordrachtAction.bind(null, bestuurId), { op })
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Leg de voordracht vast" caption={naam} />
      <p>
        Het gaat om de voordracht door {voordragerTekst[door]}. Schrijf niet op waarom: alleen wat eruit kwam, en
        wanneer. Het bestuur beslist zelf wie het aanstelt.
      </p>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="aanstellingId" value={aanstellingId} />
      <Choices
        {...f.choices('uitkomst')}
        label="Is deze persoon voorgedragen?"
        options={optiesVan(voordrachtUitkomsten, uitkomstTekst)}
      />
      {door === 'benoemingsadviescommissie' ? (
        <Choices
          {...f.choices('geledingen')}
          type="checkbox"
          label="Wie praatte er mee in de commissie?"
          options={optiesVan(geledingen, geledingTekst)}
        />
      ) : null}
      <DateText {...f.text('op')} label="Wanneer was dat?" hint="Bijvoorbeeld 22-11-2026" />
      <SubmitButton pending={f.pending}>Leg vast</SubmitButton>
    </form>
  )
}
