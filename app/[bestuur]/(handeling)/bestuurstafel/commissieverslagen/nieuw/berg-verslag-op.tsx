'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { Field } from '@/components/form/field'
import { fieldAria } from '@/components/form/field-aria'
import { FormHead } from '@/components/form/form-head'
import { errorFor } from '@/components/form/form-values'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { soortenJaar } from '@/lib/domain/commissieverslag/commissieverslag'
import { soortJaarTekst } from '@/lib/domain/commissieverslag/commissieverslag.texts'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { routes } from '@/lib/kernel/routes'
import { fileVerslag } from '@/lib/platform/client/file-verslag'

/** A file goes by a byte route: more than a server action takes. */
export function BergVerslagOp({ bestuurId, id, vandaag }: { bestuurId: string; id: string; vandaag: string }) {
  const router = useRouter()
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [pending, setPending] = useState(false)
  const errors = state.status === 'invalid' ? state.errors : []
  const field = (name: string) => ({ name, error: errorFor(errors, name) })
  const pdf = { hint: 'Hoogstens 5 MB.', error: errorFor(errors, 'pdf') }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const data = new FormData(event.currentTarget)
    const { pdf: file, ...facts } = Object.fromEntries(data)
    setPending(true)
    const gebleven = await fileVerslag(bestuurId, { ...facts, id }, file instanceof File && file.size > 0 ? file : null)
    setPending(false)
    if (!gebleven) return router.push(routes.commissieverslagen(bestuurId))
    setState(
      gebleven.errors
        ? { status: 'invalid', errors: gebleven.errors }
        : { status: 'refused', kind: 'refused', message: gebleven.message },
    )
  }

  return (
    <form className="form" onSubmit={onSubmit} noValidate>
      <FormHead state={state} title="Berg een verslag op" caption="Jaarverslag van de klachtencommissie" />
      <p>
        Dit verslag is openbaar en wordt niet verzegeld. Het bestuur en de vertrouwenspersonen kunnen het lezen. Kijk
        eerst na of er niemand in te herkennen is.
      </p>
      <TextInput {...field('jaar')} label="Over welk jaar gaat het?" inputMode="numeric" width="short" />
      <Choices {...field('soortJaar')} label="Wat voor jaar is dat?" options={optiesVan(soortenJaar, soortJaarTekst)} />
      <DateText
        {...field('ontvangenOp')}
        label="Wanneer kwam het verslag?"
        hint="Bijvoorbeeld 22-11-2026"
        defaultValue={vandaag}
      />
      <Field id="pdf" label="Het verslag als PDF" {...pdf}>
        <input className="input" type="file" name="pdf" accept="application/pdf" {...fieldAria('pdf', pdf)} />
      </Field>
      <Choices
        {...field('nagekeken')}
        type="checkbox"
        label="Nagekeken"
        options={[{ value: 'ja', label: 'In dit verslag is niemand te herkennen' }]}
      />
      <SubmitButton pending={pending}>Berg op</SubmitButton>
    </form>
  )
}
