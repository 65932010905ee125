'use client'

import { type AdviesScherm, aanleidingen, adviesvragen } from '@/lib/domain/advies/advies'
import type { SendAdviesInput } from '@/lib/domain/advies/advies.schema'
import { aanleidingTekst, herkenbaarTekst, vraagTekst } from '@/lib/domain/advies/advies.texts'
import type { Zaak } from '@/lib/domain/vandaag/vandaag'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { betrokkenIn, ontvangersVan } from '../ambtsstuk/betrokken'
import { StukVragen } from '../ambtsstuk/stuk-vragen'
import { VergelijkStuk } from '../ambtsstuk/vergelijk-stuk'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import { SealedBlad } from '../vault/sealed-blad'
import { useSealedForm } from '../vault/use-sealed-form'
import { useNamen } from '../zoeken/use-namen'
import { AdviesVelden, adviesIn, adviesLabels, leegAdvies } from './advies-velden'
import { Herkenbaar, onschuldigIn, useTreffers } from './herkenbaar'
import { ALLE, naarWie, vragenFouten } from './naar-wie'
import { Waarheen } from './waarheen'

/** From which dossier it comes: its lesson to rewrite, and who is named in it. */
export type Les = { dossierId: string; nummer: string; schoolId: string; leren: string; namen: readonly string[] }

type AdviesFormulierProps = {
  bestuurId: string
  scherm: AdviesScherm
  zaken: readonly Zaak[]
  les: Les | null
  today: Datum
  send: (input: SendAdviesInput) => Promise<SealedActionState>
}

/** For whom, what about, in what words; and before it goes, whether someone can be recognised (R-ADV-1, R-SPOOR-2). */
export function AdviesFormulier({ bestuurId, scherm, zaken, les, today, send }: AdviesFormulierProps) {
  const namen = useNamen(bestuurId, zaken)
  const enige = scherm.scholen.length === 1 ? (scherm.scholen[0]?.id ?? '') : ''
  const bekend = {
    namen: [...new Set([...(les?.namen ?? []), ...(namen?.values() ?? [])])],
    gewoon: [scherm.bestuurNaam, ...scherm.scholen.map(({ naam }) => naam)],
  }
  const kenmerken = (values: Record<string, string>) => ({
    ambt: naarWie(values, scherm)?.ambt,
    schoolId: values.school && values.school !== ALLE ? values.school : null,
    ...{ vraag: values.vraag, aanleiding: values.aanleiding, herkenbaar: values.herkenbaar },
    antwoordVoor: typedDatum(values.antwoordVoor ?? '', today),
  })
  const form = useSealedForm<Record<string, string>, SendAdviesInput>({
    onderwerp: les ? `dossier:${les.dossierId}:advies` : 'advies:nieuw',
    bestuurId,
    initial: {
      ...{ ...leegAdvies, school: les?.schoolId ?? enige, ambt: '', vraag: '', aanleiding: les ? 'klacht' : '' },
      ...{ antwoordVoor: formatDatum(scherm.antwoordVoor, 'kort'), herkenbaar: '', onschuldig: '' },
    },
    labels: adviesLabels,
    validate: async (values) => {
      const { adviesKenmerken } = await import('@/lib/domain/advies/advies.schema')
      const { adviesKern } = await import('@/lib/domain/advies/advies.inhoud')
      const { herkenbaarMist, treffersIn } = await import('@/lib/domain/advies/herkenbaar.rules')
      const naar = naarWie(values, scherm)
      const inhoud = adviesIn(values)
      const { herkenbaar = '', school } = values
      const onschuldig = onschuldigIn(values.onschuldig)
      const found = treffersIn(Object.values(inhoud), bekend)
      const mist = herkenbaarMist(found, { herkenbaar, onschuldig, dossierId: les?.dossierId ?? null })
      return [
        ...(school ? [] : [{ field: 'school', message: 'Kies over welke school het gaat.' }]),
        ...vragenFouten(values, naar),
        ...fieldErrors([adviesKenmerken.omit({ herkenbaar: true }).safeParse(kenmerken(values))]),
        ...fieldErrors([adviesKern.safeParse(inhoud)]),
        ...(mist ? [{ field: 'herkenbaar', message: herkenbaarTekst[mist] }] : []),
      ]
    },
    seal: async (values) => {
      const naar = naarWie(values, scherm)
      if (!naar?.to) throw new Error('nobody to send it to')
      const stukId: string = newId()
      const ontvangers = ontvangersVan(naar.to, naar.scherm, 'advies')
      const sealed = await ambtsstukken.seal({ bestuurId, stukId }, ontvangers, adviesIn(values))
      const stuk = { stukId, betrokken: betrokkenIn(values, naar.scherm), ...sealed }
      return { ...(kenmerken(values) as SendAdviesInput), dossierId: les?.dossierId ?? null, stuk }
    },
    action: send,
  })
  const { values } = form
  const naar = naarWie(values, scherm)
  const treffers = useTreffers(Object.values(adviesIn(values)), bekend)
  return (
    <SealedBlad
      form={form}
      titel="Geef een advies"
      caption={les ? `Naar aanleiding van ${les.nummer}` : undefined}
      vooraf={<p>Een advies helpt de school beter te worden. Het gaat niet over één zaak en noemt niemand.</p>}
      terugHref={les ? routes.dossier(bestuurId, les.dossierId) : routes.adviezen(bestuurId)}
      terug={les ? 'Terug naar het dossier' : 'Alle adviezen'}
      verstuur="Verzegel en verstuur"
    >
      {les?.leren ? (
        <>
          <h2 className="section">Wat de school hiervan kan leren</h2>
          <p className="sealed">{les.leren}</p>
          <p>Dit schreef u toen u het dossier afsloot. Neem eruit wat voor iedereen geldt, in andere woorden.</p>
        </>
      ) : null}
      <Choices
        {...form.choice('school')}
        label="Over welke school gaat het?"
        options={[
          ...scherm.scholen.map(({ id, naam }) => ({ value: id, label: naam })),
          { value: ALLE, label: 'Over alle scholen van het bestuur' },
        ]}
      />
      {values.school && values.school !== ALLE ? (
        <Choices
          {...form.choice('ambt')}
          label="Voor wie is het?"
          options={[
            { value: 'directeur', label: 'De directeur van deze school' },
            { value: 'bestuur', label: 'Het bestuur' },
          ]}
        />
      ) : null}
      {naar?.vragen.map((vragen) => (
        <StukVragen key={vragen.welk.soort} scherm={vragen} veld={form.choice} wat="dit advies" />
      ))}
      <div role="status">{naar ? <Waarheen naar={naar} /> : null}</div>
      {naar?.to ? <VergelijkStuk to={naar.to} scherm={naar.scherm} soort="advies" /> : null}
      <Choices {...form.choice('vraag')} label="Vroeg iemand erom?" options={optiesVan(adviesvragen, vraagTekst)} />
      <Choices
        {...form.choice('aanleiding')}
        label="Waar komt het uit voort?"
        options={optiesVan(aanleidingen, aanleidingTekst)}
      />
      <AdviesVelden text={form.text} />
      <DateText
        {...form.text('antwoordVoor')}
        sealed={false}
        label="Voor welke dag vraagt u een antwoord?"
        hint="Wij stellen vier weken voor. Spreek de dag af met wie antwoordt."
      />
      <Herkenbaar treffers={treffers} form={form} nummer={les?.nummer ?? null} />
    </SealedBlad>
  )
}
