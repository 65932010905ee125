import { aanZetTekst } from '@/lib/domain/agenda/agenda.texts'
import type { Gebondenheid } from '@/lib/domain/meldplicht/meldplicht'
import type { Taak } from '@/lib/domain/vandaag/vandaag'
import { afstandTekst, taakTekst, zaakTekst } from '@/lib/domain/vandaag/vandaag.texts'
import { type Datum as Day, daysBetween, todayInNederland } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Moment } from '../ui/moment'
import { Nr } from '../ui/nr'
import { State } from '../ui/state'
import { KaartNaam } from '../vault/kaart-naam'

type TaakRegelProps = { bestuurId: string; today: Day; taak: Taak; gebondenheid: Gebondenheid }

export function TaakRegel({ bestuurId, today, taak, gebondenheid }: TaakRegelProps) {
  const { soort, objectId, objectSoort, nummer, schoolNaam, kaart, wat, wie } = taak
  return (
    <AgendaItem
      when={<Wanneer taak={taak} today={today} mag={gebondenheid === 'mag'} />}
      task={taakTekst(taak)}
      href={hrefOf(bestuurId, taak)}
      name={
        <>
          {wat ? <KaartNaam bestuurId={bestuurId} {...wat} words /> : null}{' '}
          {kaart ? <KaartNaam bestuurId={bestuurId} objectId={objectId} kaart={kaart} /> : null}
        </>
      }
      turn={aanZetTekst[wie]}
      meta={
        <>
          {nummer ? (
            <>
              {zaakTekst[objectSoort]} <Nr>{nummer}</Nr>,{' '}
            </>
          ) : null}
          {objectSoort === 'avgverzoek' && soort === 'vernietigen' ? zaakTekst[objectSoort] : schoolNaam}
        </>
      }
    />
  )
}

type WanneerProps = { taak: Taak; today: Day; mag: boolean }

/** Late in words; who need not report is never late with it. */
function Wanneer({ taak: { soort, binnen, uiterlijk }, today, mag }: WanneerProps) {
  if (soort === 'nieuwe_melding' || soort === 'overdracht')
    return (
      <>
        {binnen ? <Binnen at={binnen} today={today} /> : null} <State kind="attention">Nieuw</State>
      </>
    )
  if (!uiterlijk) return null
  const days = daysBetween(today, uiterlijk)
  const distance = afstandTekst(days)
  const meldplicht = soort === 'meldplicht' && (mag || days === 0)
  return (
    <>
      {days === 0 ? 'vandaag' : <Datum value={uiterlijk} form="dagmaand" />}{' '}
      {meldplicht ? <State kind="attention">{mag ? 'U mag melden' : 'Meld nu'}</State> : null}
      {!meldplicht && days < 0 ? <State kind="late">{distance}</State> : null}
      {days > 0 ? distance : null}
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

export function hrefOf(bestuurId: string, { soort, objectSoort, objectId, doorverwijzingId, stapId }: Taak): string {
  if (soort === 'ziekte_overgenomen') return routes.accountLogboek
  if (objectSoort === 'ziektepakket') return routes.overnemenBijZiekte(bestuurId, objectId)
  if (soort === 'ziekte_gevraagd') return routes.papierBijZiekte(bestuurId, objectId, 'weigeren')
  if (objectSoort === 'overdracht') return routes.overdrachtAct(bestuurId, objectId, 'aannemen')
  if (objectSoort === 'voorlichting') return routes.voorlichtingAct(bestuurId, objectId, 'afronden')
  if (objectSoort === 'reflectie') return routes.reflectie(bestuurId, objectId)
  if (soort === 'oudervraag') return routes.dossierAct(bestuurId, objectId, 'ouders-voorleggen')
  if (objectSoort === 'adviesgesprek') return routes.adviesgesprekken(bestuurId)
  if (objectSoort === 'advies') return routes.advies(bestuurId, objectId)
  if (soort === 'vernietigen') return routes.zaakVernietigen(bestuurId, objectSoort, objectId)
  if (objectSoort === 'avgverzoek') return routes.avgverzoek(bestuurId, objectId)
  if (objectSoort === 'begeleiding') return routes.begeleiding(bestuurId, objectId)
  if (doorverwijzingId && objectSoort !== 'intake')
    return routes.doorverwijzingOpvolgen(bestuurId, objectSoort, objectId, doorverwijzingId)
  if (stapId) return routes.dossierAct(bestuurId, objectId, `route/${stapId}/nazorg`)
  if (soort === 'controle') return routes.dossierAct(bestuurId, objectId, 'nazorg')
  if (soort === 'geweigerd' || soort === 'vastgelopen') return routes.dossierAct(bestuurId, objectId, 'overdragen')
  if (objectSoort === 'melding') return routes.melding(bestuurId, objectId)
  if (objectSoort === 'dossier') return routes.dossier(bestuurId, objectId)
  return soort === 'actie' ? routes.intakeActies(bestuurId, objectId) : routes.intake(bestuurId, objectId)
}

export function keyOf({ soort, objectId, wat, termijn, stapId, uiterlijk }: Taak): string {
  return [soort, objectId, wat?.objectId, termijn?.id, stapId, uiterlijk].join(':')
}
