import type { AdviesRegel } from '@/lib/domain/advies/advies'
import { aanZet } from '@/lib/domain/advies/advies.rules'
import { aanleidingTekst, ambtNaam, besluitTekst, statusTekst } from '@/lib/domain/advies/advies.texts'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { AdviesStand } from './advies-stand'

type AdviesLijstProps = { bestuurId: string; regels: readonly AdviesRegel[]; today: Datum }

/** What it says is sealed, so a line names the school, the cause and whose move it is. */
export function AdviesLijst({ bestuurId, regels, today }: AdviesLijstProps) {
  return (
    <Agenda unordered>
      {regels.map((regel) => (
        <AgendaItem
          key={regel.id}
          when={<AdviesStand regel={regel} today={today} />}
          task={taakVan(regel)}
          href={routes.advies(bestuurId, regel.id)}
          turn={turnOf(regel)}
          meta={`${aanleidingTekst[regel.aanleiding]}, aan ${ambtNaam[regel.ambt]}. ${standVan(regel)}.`}
        />
      ))}
    </Agenda>
  )
}

function taakVan({ eigen, status, schoolNaam }: AdviesRegel): string {
  const doen = !eigen && status === 'verzonden' ? 'Beantwoord' : 'Bekijk'
  return `${doen} het advies over ${schoolNaam ?? 'alle scholen'}`
}

function turnOf(regel: AdviesRegel): string | undefined {
  const zet = aanZet(regel)
  if (!zet) return undefined
  if (zet.wie === 'ambt') return regel.eigen ? ambtNaam[regel.ambt] : 'u'
  return regel.eigen ? 'u' : 'de vertrouwenspersoon'
}

function standVan({ status, besluit }: AdviesRegel): string {
  return besluit && status !== 'verzonden'
    ? `${statusTekst[status]}: ${besluitTekst[besluit].toLowerCase()}`
    : statusTekst[status]
}
