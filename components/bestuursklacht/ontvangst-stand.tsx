import type { Stukbestemming } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { routes } from '@/lib/kernel/routes'
import { Notice } from '../ui/notice'
import { TextLink } from '../ui/text-link'

type OntvangstStandProps = { bestuurId: string; to: Stukbestemming; zelf: boolean }

/** To whom it goes, before anything is written; and where it can go to nobody, what then (R-SPOOR-2). */
export function OntvangstStand({ bestuurId, to, zelf }: OntvangstStandProps) {
  const namen = to.personen.map(({ naam }) => naam).join(' en ')
  if (to.voor === 'niemand')
    return (
      <Notice kind="attention" title="Verwijs de klager naar de klachtencommissie">
        <p>
          Er blijft niemand van het bestuur over die deze klacht mag lezen. Leg hier niets vast. Vertel de klager hoe
          hij of zij de klachtencommissie bereikt.{' '}
          <TextLink href={routes.klachtDoorverwijzen(bestuurId)}>Bekijk de klachtencommissie</TextLink>
        </p>
      </Notice>
    )
  if (zelf)
    return (
      <Notice kind="attention" title={`Geef deze klacht aan ${namen}`}>
        <p>
          U bent er zelf bij betrokken, of u weet het niet zeker. Daarom legt u hier niets vast. Geef de brief aan{' '}
          {namen}, lees hem niet verder, en praat er niet over.
        </p>
      </Notice>
    )
  if (to.dicht)
    return (
      <Notice kind="attention" title="Niemand van het bestuur kan dit nu openen">
        <p>
          {to.voor === 'ambt' ? (
            <TextLink href={routes.ambtGeven(bestuurId, null)}>Maak eerst de sleutel van het bestuur</TextLink>
          ) : (
            `Vraag ${namen} om het account in gebruik te nemen`
          )}
          . Bewaar de brief tot dan op een veilige plek. De dag van ontvangst blijft de dag waarop u hem kreeg.
        </p>
      </Notice>
    )
  return (
    <Notice title={to.voor === 'ambt' ? 'Dit ziet het hele bestuur' : 'Dit zien deze mensen, en niemand anders'}>
      <p>{namen}.</p>
    </Notice>
  )
}
