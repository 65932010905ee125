import type { RouteView } from '@/lib/domain/klachtroute/klachtroute'
import { betrokkenVraag, uitlegTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import { ontvangerVan, uitlegFor } from '@/lib/domain/klachtroute/voorwaarden.rules'
import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { Select } from '../form/select'
import type { useOrdinaryForm } from '../form/use-ordinary-form'
import { Notice } from '../ui/notice'
import { TextLink } from '../ui/text-link'

type Form = { f: Pick<ReturnType<typeof useOrdinaryForm>, 'text' | 'choices'> }

const jaNee = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

/** R-SPOOR-2: asked of every step that goes to someone in charge. */
export function BetrokkenVeld({ f, soort }: Form & { soort: StapSoort }) {
  const ontvanger = ontvangerVan(soort)
  if (!ontvanger) return null
  const { vraag, uitleg } = betrokkenVraag[ontvanger]
  return <Choices {...f.choices('betrokken')} label={vraag} hint={uitleg} options={jaNee} />
}

/** R-ROUTE-4. */
export function BemiddelVelden({
  f,
  mediators,
  kaartHref,
}: Form & Pick<RouteView, 'mediators'> & { kaartHref: string }) {
  return (
    <>
      <Choices
        {...f.choices('wetOvertreden')}
        label="Kan het gaan om een zedendelict, of is op een andere manier de wet overtreden?"
        hint="Dan kunt u niet bemiddelen. Ook niet als u het niet zeker weet."
        options={[...jaNee, { value: 'weet_niet', label: 'Dat weet ik niet' }]}
      />
      <DateText {...f.text('anderAkkoordOp')} label="Wanneer ging de andere kant akkoord met bemiddeling?" />
      {mediators.length > 0 ? (
        <Select
          {...f.text('ingangId')}
          label="Wie bemiddelt?"
          hint="Iemand die niet bij de klacht betrokken is. U bemiddelt nooit zelf."
          empty="Kies een bemiddelaar"
          options={mediators.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      ) : (
        <Notice kind="attention" title="Er staat nog geen bemiddelaar op de sociale kaart">
          <p>
            U bemiddelt nooit zelf. <TextLink href={kaartHref}>Zet eerst een bemiddelaar op de sociale kaart</TextLink>
          </p>
        </Notice>
      )}
    </>
  )
}

/** R-ROUTE-6, R-ROUTE-9. */
export function CommissieVelden({ f, adviseur }: Form & Pick<RouteView, 'adviseur'>) {
  return (
    <>
      <Choices
        {...f.choices('eerderIntern')}
        label="Oordeelde een onafhankelijke commissie van de school of het bestuur al over deze klacht?"
        hint="De landelijke klachtencommissie neemt zo’n klacht niet opnieuw in behandeling."
        options={jaNee}
      />
      <Choices
        {...f.choices('uitleg')}
        type="checkbox"
        label="Wat hebt u de klager uitgelegd?"
        hint="Leg dit uit voordat de klacht naar de commissie gaat. De klager beslist daarna zelf."
        options={uitlegFor(adviseur, 'ja').map((value) => ({ value, label: uitlegTekst[value] }))}
      />
    </>
  )
}
