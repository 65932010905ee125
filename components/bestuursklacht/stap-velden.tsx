import {
  type BestuursklachtDetail,
  eindgebeurtenissen,
  type Klachtstap,
  namensWie,
} from '@/lib/domain/bestuursklacht/bestuursklacht'
import { stapVragen, zelfVragen } from '@/lib/domain/bestuursklacht/bestuursklacht.data'
import { magDirecteur, verslagMist, voorzieningen } from '@/lib/domain/bestuursklacht/bestuursklacht.rules'
import * as texts from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import { Notice } from '../ui/notice'
import type { useSealedForm } from '../vault/use-sealed-form'
import { type StapWaarden, vraagtDag } from './klacht-waarden'

type Form = Pick<ReturnType<typeof useSealedForm<StapWaarden, unknown>>, 'choice' | 'choices' | 'text' | 'values'>
type StapVeldenProps = { form: Form; klacht: BestuursklachtDetail; stap: Klachtstap }

const janee = [
  { value: 'nee', label: 'Nee' },
  { value: 'ja', label: 'Ja' },
  { value: 'weet_niet', label: 'Weet ik niet' },
]

/** What each step asks besides its day and its words. */
export function StapVelden({ form, klacht, stap }: StapVeldenProps) {
  const { uitkomsten } = stapVragen[stap]
  const kenmerken = vinkjes(stap, klacht)
  return (
    <>
      {stap === 'zelf_afhandelen' ? <Zelf form={form} /> : null}
      {uitkomsten.length > 0 ? (
        <Choices
          {...form.choice('uitkomst')}
          label={texts.uitkomstVraag[stap] ?? 'Hoe liep het af?'}
          options={optiesVan(uitkomsten, texts.uitkomstTekst)}
        />
      ) : null}
      {stap === 'besluit' && klacht.adviesOp ? (
        <Choices
          {...form.choice('volgt')}
          label="Volgt u het oordeel van de commissie?"
          options={optiesVan(['volgt', 'volgt_deels', 'volgt_niet'], texts.kenmerkTekst)}
        />
      ) : null}
      {kenmerken.length > 0 ? (
        <Choices
          {...form.choices('kenmerken')}
          optional
          label="Wat geldt hiervoor?"
          hint="Vink aan wat klopt."
          options={optiesVan(kenmerken, texts.kenmerkTekst)}
        />
      ) : null}
      {stap === 'voorziening_eind' ? <WelkeStopt form={form} klacht={klacht} /> : null}
      <TotWanneer form={form} klacht={klacht} stap={stap} />
      {magDirecteur(stap, klacht.regels, klacht) ? (
        <Choices {...form.choice('namens')} label="Wie deed dit?" options={optiesVan(namensWie, texts.namensTekst)} />
      ) : null}
    </>
  )
}

/** The marks that are ticked: not those that are a question of their own. */
function vinkjes(stap: Klachtstap, { regels, adviesOp, vorm, stappen }: BestuursklachtDetail): string[] {
  const { kenmerken } = stapVragen[stap]
  if (stap === 'verslag') return verslagMist(vorm, stappen)
  if (stap === 'besluit') return adviesOp ? ['maatregelen', 'advies_erbij'] : ['maatregelen']
  if (stap !== 'zelf_afhandelen') return [...kenmerken]
  return [regels.zelfAfhandelen === 'op_verzoek_gemeld' ? 'klager_vraagt_melding' : 'klager_akkoord']
}

/** R-KL-10: where one of these is not a clear no, the bestuur does not do it itself. */
function Zelf({ form }: { form: Form }) {
  const anders = zelfVragen.some((vraag) => form.values[vraag] && form.values[vraag] !== 'nee')
  return (
    <>
      {zelfVragen.map((vraag) => (
        <Choices key={vraag} {...form.choice(vraag)} label={texts.zelfVraagTekst[vraag]} options={janee} />
      ))}
      <div role="status">
        {anders ? (
          <Notice kind="attention" title="Vraag eerst advies aan de klachtencommissie">
            <p>{texts.advanceRefusals.niet_zelf}</p>
          </Notice>
        ) : null}
      </div>
    </>
  )
}

function WelkeStopt({ form, klacht }: { form: Form; klacht: BestuursklachtDetail }) {
  const options = voorzieningen(klacht.stappen).map(({ id, uitkomst, op }) => ({
    value: id,
    label: withCapital(texts.uitkomstTekst[uitkomst ?? 'anders'] ?? ''),
    hint: `Sinds ${formatDatum(op)}`,
  }))
  return <Choices {...form.choice('eindeVan')} label="Welke maatregel stopt?" options={options} />
}

function TotWanneer({ form, klacht, stap }: StapVeldenProps) {
  if (stap === 'voorziening')
    return (
      <>
        <Choices
          {...form.choice('duur')}
          label="Tot wanneer duurt de maatregel?"
          options={[{ value: 'dag', label: 'Tot een dag' }, ...optiesVan(eindgebeurtenissen, texts.eindeTekst)]}
        />
        {form.values.duur === 'dag' ? (
          <DateText {...form.text('tot')} sealed={false} label="Tot en met welke dag?" />
        ) : null}
      </>
    )
  if (!vraagtDag(stap)) return null
  const nu = klacht.uiterlijk ? `Nu is dat ${formatDatum(klacht.uiterlijk)}.` : undefined
  return (
    <DateText
      {...form.text('tot')}
      sealed={false}
      label={
        stap === 'verlengen'
          ? 'Tot wanneer neemt u de tijd?'
          : 'Tot en met welke dag kan de aangeklaagde zich verweren?'
      }
      hint={stap === 'verlengen' ? nu : undefined}
    />
  )
}
