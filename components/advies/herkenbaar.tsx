'use client'

import { useEffect, useState } from 'react'
import { trefferTekst } from '@/lib/domain/advies/advies.texts'
import type { Treffer } from '@/lib/domain/advies/herkenbaar.rules'
import { Choice } from '../form/choice'
import { Choices } from '../form/choices'
import { Notice } from '../ui/notice'
import type { useSealedForm } from '../vault/use-sealed-form'

type Bekend = { namen: readonly string[]; gewoon: readonly string[] }

/** Looked for here, in the browser: no text and no name goes anywhere. */
export function useTreffers(teksten: readonly string[], bekend: Bekend): readonly Treffer[] {
  const [found, setFound] = useState<readonly Treffer[]>([])
  const asked = JSON.stringify([teksten, bekend])
  useEffect(() => {
    let live = true
    const [all, known]: [string[], Bekend] = JSON.parse(asked)
    void import('@/lib/domain/advies/herkenbaar.rules').then(
      ({ treffersIn }) => live && setFound(treffersIn(all, known)),
    )
    return () => {
      live = false
    }
  }, [asked])
  return found
}

export const onschuldigIn = (value: string | undefined) => (value ?? '').split('\n').filter(Boolean)

type Velden = Record<string, string>
type HerkenbaarProps = {
  treffers: readonly Treffer[]
  form: Pick<ReturnType<typeof useSealedForm<Velden, unknown>>, 'values' | 'setValue' | 'choice'>
  /** From which dossier it comes: then the klager can have agreed. */
  nummer: string | null
}

/** What could point at someone, each to look at; and the question that only the adviser can answer (R-ADV-1). */
export function Herkenbaar({ treffers, form, nummer }: HerkenbaarProps) {
  const onschuldig = onschuldigIn(form.values.onschuldig)
  const zet = (tekst: string, aan: boolean) =>
    form.setValue('onschuldig', [...onschuldig.filter((one) => one !== tekst), ...(aan ? [tekst] : [])].join('\n'))
  return (
    <>
      <h2 className="section">Is iemand te herkennen?</h2>
      <div role="status">
        {treffers.length === 0 ? (
          <p>Wij vonden geen namen uit uw zaken. Kijk zelf ook: dit ziet niet alles.</p>
        ) : (
          <Notice kind="attention" heading="h3" title="Kijk deze woorden na">
            <p>Herschrijf wat iemand kan aanwijzen. Of laat staan wat hier iets anders betekent.</p>
          </Notice>
        )}
      </div>
      <ul className="stack">
        {treffers.map(({ soort, tekst }) => (
          <li key={`${soort} ${tekst}`}>
            {trefferTekst[soort]}: <span className="sealed">{tekst}</span>
            {soort === 'naam' ? (
              <Choice
                id={`onschuldig-${tekst}`}
                label="Dit woord wijst hier niemand aan"
                checked={onschuldig.includes(tekst)}
                onChange={(event) => zet(tekst, event.currentTarget.checked)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Choices
        {...form.choice('herkenbaar')}
        label="Kan iemand die de school kent, raden over wie dit gaat?"
        hint={
          nummer
            ? `Bij ja is toestemming nodig van de klager van ${nummer}: bespreken in intervisie of advies.`
            : 'Bij ja is toestemming van de klager nodig. Begin dan bij het dossier waar het over gaat.'
        }
        options={[
          { value: 'nee', label: 'Nee' },
          { value: 'ja', label: 'Ja, misschien' },
        ]}
      />
    </>
  )
}
