'use client'

import { bestemmingIn, betrokkenIn, nogTeVragen, ontvangersVan } from '@/components/ambtsstuk/betrokken'
import { StukVragen } from '@/components/ambtsstuk/stuk-vragen'
import { VergelijkStuk } from '@/components/ambtsstuk/vergelijk-stuk'
import { ontvangstVan } from '@/components/bestuursklacht/klacht-waarden'
import { OntvangstStand } from '@/components/bestuursklacht/ontvangst-stand'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { TextInput } from '@/components/form/text-input'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { klachtVias, type OntvangScherm, ontvangstVormen } from '@/lib/domain/bestuursklacht/bestuursklacht'
import type { RecordBestuursklachtInput } from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import { viaTekst, vormTekst } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { recordBestuursklachtAction } from './record-bestuursklacht.action'

type Props = { bestuurId: string; scherm: OntvangScherm; today: Datum }
type Velden = Record<string, string>

const janee = [
  { value: 'nee', label: 'Nee' },
  { value: 'ja', label: 'Ja' },
  { value: 'weet_niet', label: 'Weet ik niet' },
]

/** First who may not read it, then the keys of who may, then the klacht: sealed here to them and to nobody else. */
export function RecordBestuursklachtForm({ bestuurId, scherm: { stuk, scholen, mondeling }, today }: Props) {
  const form = useSealedForm<Velden, RecordBestuursklachtInput>({
    onderwerp: 'bestuursklacht:nieuw',
    bestuurId,
    initial: { ...leeg, ontvangenOp: formatDatum(today, 'kort') },
    labels: { klager: 'Wie de klacht indiende', aangeklaagde: 'Tegen wie', klacht: 'Wat er in de klacht staat' },
    validate: async (values) => {
      const { recordKenmerken } = await import('@/lib/domain/bestuursklacht/bestuursklacht.schema')
      const { bestuursklachtKern } = await import('@/lib/domain/bestuursklacht/bestuursklacht.inhoud')
      const coded = recordKenmerken.safeParse(ontvangstVan(values, today))
      return [...nogTeVragen(values, stuk), ...fieldErrors([coded, bestuursklachtKern.safeParse(values)])]
    },
    seal: async (values) => {
      const to = bestemmingIn(values, stuk)
      const stukId: string = newId()
      const { klager, aangeklaagde, klacht } = values
      const people = to ? ontvangersVan(to, stuk, 'bestuursklacht') : []
      const sealed = await ambtsstukken.seal({ bestuurId, stukId }, people, { klager, aangeklaagde, klacht })
      const coded = ontvangstVan(values, today) as Omit<RecordBestuursklachtInput, 'stukId'>
      return { ...coded, stukId, betrokken: betrokkenIn(values, stuk), ...sealed }
    },
    action: recordBestuursklachtAction.bind(null, bestuurId),
  })
  const to = bestemmingIn(form.values, stuk)
  const zelf = betrokkenIn(form.values, stuk).includes(stuk.ik.accountId)
  const verder = to && !to.dicht && !zelf
  return (
    <SealedBlad
      form={form}
      titel="Leg vast dat u een formele klacht kreeg"
      vooraf={
        <p>
          Dit is het dossier van het bestuur. De vertrouwenspersoon ziet het niet, en u ziet niets van haar dossier.
        </p>
      }
      terugHref={routes.bestuursklachten(bestuurId)}
      terug="Alle formele klachten"
      verstuur="Verzegel en leg vast"
    >
      <StukVragen scherm={stuk} veld={form.choice} wat="de klacht" />
      <div role="status">{to ? <OntvangstStand bestuurId={bestuurId} to={to} zelf={zelf} /> : null}</div>
      {verder ? (
        <>
          <VergelijkStuk to={to} scherm={stuk} soort="bestuursklacht" />
          <h2 className="section">De klacht</h2>
          <Choices {...form.choice('schoolId')} label="Om welke school gaat het?" options={scholen.map(optie)} />
          <Choices
            {...form.choice('directeurBetrokken')}
            label="Is de directeur van die school erbij betrokken?"
            hint="Weet u het niet? Dan vraagt Geborgen u nooit om de directeur iets te vertellen."
            options={janee}
          />
          <Choices
            {...form.choice('via')}
            label="Van wie kreeg u de klacht?"
            options={optiesVan(klachtVias, viaTekst)}
          />
          <Choices
            {...form.choice('vorm')}
            label="Hoe kreeg u de klacht?"
            hint={
              mondeling
                ? 'Na een gesprek maakt u meteen een verslag. De klager tekent het en krijgt een kopie.'
                : undefined
            }
            options={optiesVan(mondeling ? ontvangstVormen : (['brief'] as const), vormTekst)}
          />
          <DateText {...form.text('ontvangenOp')} sealed={false} label="Op welke dag kreeg het bestuur de klacht?" />
          <TextInput {...form.text('klager')} label="Wie diende de klacht in?" hint="Naam, adres en telefoon" />
          <TextInput {...form.text('aangeklaagde')} label="Tegen wie is de klacht?" hint="Naam, en wat diegene doet" />
          <TextArea
            {...form.text('klacht')}
            label="Wat staat er in de klacht?"
            hint="Neem over wat er staat. Was het een gesprek, schrijf dan op wat de klager zei."
            note={<SealNote>Alleen wie van het bestuur dit krijgt, kan het lezen.</SealNote>}
          />
        </>
      ) : null}
    </SealedBlad>
  )
}

const optie = ({ id, naam }: { id: string; naam: string }) => ({ value: id, label: naam })

const leeg = {
  ...{ schoolId: '', via: '', vorm: '', ontvangenOp: '', directeurBetrokken: '' },
  ...{ klager: '', aangeklaagde: '', klacht: '' },
}
