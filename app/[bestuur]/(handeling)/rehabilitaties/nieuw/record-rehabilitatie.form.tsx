'use client'

import { useMemo, useRef } from 'react'
import { bestemmingIn, betrokkenIn, nogTeVragen, ontvangersVan } from '@/components/ambtsstuk/betrokken'
import { StukVragen } from '@/components/ambtsstuk/stuk-vragen'
import { VergelijkStuk } from '@/components/ambtsstuk/vergelijk-stuk'
import { Choices } from '@/components/form/choices'
import { TextArea } from '@/components/form/text-area'
import { TextInput } from '@/components/form/text-input'
import { BeginStand } from '@/components/rehabilitatie/begin-stand'
import { BeginVelden } from '@/components/rehabilitatie/begin-velden'
import { type BeginWaarden, beginKenmerken, leegBegin } from '@/components/rehabilitatie/waarden'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { BeginScherm } from '@/lib/domain/rehabilitatie/rehabilitatie'
import type { RecordRehabilitatieInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { recordRehabilitatieAction } from './record-rehabilitatie.action'

type Props = { bestuurId: string; scherm: BeginScherm; today: Datum }

/** First the school and who may not read it, then the keys of who may, then the ground and the person. */
export function RecordRehabilitatieForm({ bestuurId, scherm: { ambt, scholen, instelling }, today }: Props) {
  // The same piece at a second try, so that an answer that got lost does not leave it there twice.
  const stukId = useRef<string>(newId())
  const only = scholen.length === 1 ? (scholen[0]?.id ?? '') : ''
  const stukOf = (values: BeginWaarden) => scholen.find(({ id }) => id === values.schoolId)?.stuk ?? null
  const f = useSealedForm<BeginWaarden, RecordRehabilitatieInput>({
    onderwerp: 'rehabilitatie:nieuw',
    bestuurId,
    initial: useMemo(() => ({ ...leegBegin, schoolId: only }), [only]),
    labels: { naam: 'Om wie het gaat', gevolgen: 'Wat het met deze persoon deed', wensen: 'Wat deze persoon wil' },
    validate: async (values) => {
      const { rehabilitatieKern } = await import('@/lib/domain/rehabilitatie/rehabilitatie.inhoud')
      const { recordRehabilitatieInput } = await import('@/lib/domain/rehabilitatie/rehabilitatie.schema')
      const codes = {
        schoolId: true,
        grond: true,
        grondOp: true,
        oordeelCommissie: true,
        besluitBestuur: true,
      } as const
      const coded = recordRehabilitatieInput.pick({ ...codes, directieVerwijtbaar: true, opVerzoek: true })
      const stuk = stukOf(values)
      const asked = stuk ? nogTeVragen(values, stuk) : []
      return [
        ...asked,
        ...fieldErrors([coded.safeParse(beginKenmerken(values, today)), rehabilitatieKern.safeParse(values)]),
      ]
    },
    seal: async (values) => {
      const stuk = stukOf(values)
      const to = stuk && bestemmingIn(values, stuk)
      if (!stuk || !to) throw new Error('no office to seal to')
      const { naam = '', gevolgen = '', wensen = '' } = values
      const people = ontvangersVan(to, stuk, 'rehabilitatie')
      const place = { bestuurId, stukId: stukId.current }
      const sealed = await ambtsstukken.seal(place, people, { naam: naam.trim(), gevolgen, wensen })
      const coded = beginKenmerken(values, today) as Omit<RecordRehabilitatieInput, 'stukId' | 'ambt'>
      return { ...coded, ambt, stukId: stukId.current, betrokken: betrokkenIn(values, stuk), ...sealed }
    },
    action: recordRehabilitatieAction.bind(null, bestuurId),
  })
  const stuk = stukOf(f.values)
  const to = stuk && bestemmingIn(f.values, stuk)
  const zelf = stuk !== null && betrokkenIn(f.values, stuk).includes(stuk.ik.accountId)
  return (
    <SealedBlad
      form={f}
      titel="Herstel van een goede naam beginnen"
      vooraf={
        <p>
          {instelling === 'directie_altijd'
            ? 'Bij dit bestuur leidt de directie het herstel. Is de directie zelf iets te verwijten? Dan leidt het bestuur.'
            : 'Bij dit bestuur leidt het bestuur het herstel, als deze persoon erom vraagt.'}
        </p>
      }
      terugHref={routes.rehabilitaties(bestuurId)}
      terug="Terug naar het overzicht"
      verstuur="Verzegel en begin"
    >
      {only ? null : (
        <Choices
          {...f.choice('schoolId')}
          label="Om welke school gaat het?"
          options={scholen.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      )}
      {stuk ? <StukVragen scherm={stuk} veld={f.choice} wat="dit herstel" /> : null}
      <div role="status">{to ? <BeginStand to={to} zelf={zelf} ambt={ambt} /> : null}</div>
      {stuk && to && !to.dicht && !zelf ? (
        <>
          <VergelijkStuk to={to} scherm={stuk} soort="rehabilitatie" />
          <h2 className="section">Waarom dit begint</h2>
          <BeginVelden f={f} />
          <h2 className="section">Om wie het gaat</h2>
          <TextInput {...f.text('naam')} label="Wie is onterecht beschuldigd?" />
          <TextArea {...f.text('gevolgen')} optional label="Wat deed dit met deze persoon?" rows={4} />
          <TextArea
            {...f.text('wensen')}
            optional
            label="Wat heeft deze persoon nodig om zich weer veilig te voelen?"
            hint="Weet u het nog niet? Vraag het in het eerste gesprek. Soms is er eerst tijd nodig."
            rows={4}
            note={<SealNote>Alleen wie het herstel leidt, kan dit lezen.</SealNote>}
          />
        </>
      ) : null}
    </SealedBlad>
  )
}
