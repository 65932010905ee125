import type { Taak } from '@/lib/domain/vandaag/vandaag'
import { aanZetTekst, afstandTekst, taakTekst, zaakTekst } from '@/lib/domain/vandaag/vandaag.texts'
import { type Datum as Day, toDate, todayInNederland } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Moment } from '../ui/moment'
import { Nr } from '../ui/nr'
import { State } from '../ui/state'
import { KaartNaam } from '../vault/kaart-naam'

type TaakRegelProps = { bestuurId: string; today: Day; taak: Taak }

/** One thing to do: when in the kantlijn, the task, the name on linen, whose move it is. */
export function TaakRegel({ bestuurId, today, taak }: TaakRegelProps) {
  const { objectId, objectSoort, nummer, schoolNaam, kaart, wat, wie } = taak
  return (
    <AgendaItem
      when={<Wanneer taak={taak} today={today} />}
      task={taakTekst(taak)}
      href={hrefOf(bestuurId, taak)}
      name={
        <>
          {wat ? <KaartNaam bestuurId={bestuurId} {...wat} /> : null}{' '}
          {kaart ? <KaartNaam bestuurId={bestuurId} objectId={objectId} kaart={kaart} /> : null}
        </>
      }
      turn={aanZetTekst(wie)}
      meta={
        <>
          {nummer ? (
            <>
              {zaakTekst[objectSoort]} <Nr>{nummer}</Nr>,{' '}
            </>
          ) : null}
          {schoolNaam}
        </>
      }
    />
  )
}

function Wanneer({ taak: { soort, binnen, uiterlijk }, today }: { taak: Taak; today: Day }) {
  if (soort === 'nieuwe_melding')
    return (
      <>
        {binnen ? <Binnen at={binnen} today={today} /> : null} <State kind="attention">Nieuw</State>
      </>
    )
  if (!uiterlijk) return null
  const days = Math.round((toDate(uiterlijk).getTime() - toDate(today).getTime()) / 86_400_000)
  const distance = afstandTekst(days)
  return (
    <>
      {days === 0 ? 'vandaag' : <Datum value={uiterlijk} form="dagmaand" />}{' '}
      {days < 0 ? <State kind="late">{distance}</State> : distance}
    </>
  )
}

/** "om 8.12 uur" for today, else the day. */
function Binnen({ at, today }: { at: string; today: Day }) {
  const day = todayInNederland(new Date(at))
  if (day !== today) return <Datum value={day} form="dagmaand" />
  return (
    <span>
      om <Moment value={at} form="tijd" />
    </span>
  )
}

function hrefOf(bestuurId: string, { soort, objectSoort, objectId }: Taak): string {
  if (soort === 'controle') return routes.dossierAct(bestuurId, objectId, 'nazorg')
  if (objectSoort === 'melding') return routes.melding(bestuurId, objectId)
  if (objectSoort === 'dossier') return routes.dossier(bestuurId, objectId)
  return soort === 'actie' ? routes.intakeActies(bestuurId, objectId) : routes.intake(bestuurId, objectId)
}
