import type { Actie } from '@/lib/domain/actie/actie'
import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import { daysLate, isOpen } from '@/lib/domain/actie/actie.rules'
import { lateTekst, wieTekst } from '@/lib/domain/actie/actie.texts'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Row } from '../ui/row'
import { SealedBlock } from '../ui/sealed-block'
import { State } from '../ui/state'
import { SealedText } from '../vault/sealed-text'

type ActieLijstProps = {
  acties: readonly Actie[]
  inhoud: ReadonlyMap<string, ActieInhoud>
  today: string
  /** Where an open action is completed; without it nothing can be done any more. */
  hrefOf?: (actieId: string) => string
  leeg: string
}

export function ActieLijst({ acties, inhoud, today, hrefOf, leeg }: ActieLijstProps) {
  if (acties.length === 0)
    return (
      <Row>
        <p>{leeg}</p>
      </Row>
    )
  const openFirst = [...acties.filter(isOpen), ...acties.filter((actie) => !isOpen(actie))]
  return (
    <Agenda>
      {openFirst.map((actie) => (
        <ActieRegel
          key={actie.id}
          actie={actie}
          inhoud={inhoud.get(actie.id)}
          today={today}
          href={isOpen(actie) ? hrefOf?.(actie.id) : undefined}
        />
      ))}
    </Agenda>
  )
}

type ActieRegelProps = { actie: Actie; inhoud: ActieInhoud | undefined; today: string; href?: string }

function ActieRegel({ actie, inhoud, today, href }: ActieRegelProps) {
  const late = daysLate(actie, today as Parameters<typeof daysLate>[1])
  const wie = inhoud?.doorWie || (actie.wie === 'ik' ? 'u' : wieTekst[actie.wie])
  return (
    <AgendaItem
      when={
        <>
          {actie.uiterlijk ? <Datum value={actie.uiterlijk} /> : 'Geen datum'}
          {late > 0 ? <State kind="late">{lateTekst(late)}</State> : null}
        </>
      }
      task={href ? 'Rond deze actie af' : standOf(actie)}
      href={href}
      turn={isOpen(actie) ? wie : undefined}
      meta={isOpen(actie) ? undefined : `Door ${wie}.`}
    >
      <SealedBlock>
        <SealedText>{inhoud?.wat ?? 'Deze tekst gaat niet open.'}</SealedText>
        {inhoud?.resultaat ? <SealedText>{`Resultaat: ${inhoud.resultaat}`}</SealedText> : null}
      </SealedBlock>
    </AgendaItem>
  )
}

function standOf({ gedaanOp, vervallenOp }: Actie) {
  if (gedaanOp)
    return (
      <>
        Gedaan op <Datum value={gedaanOp} />
      </>
    )
  if (!vervallenOp) return 'Nog te doen'
  return (
    <>
      Niet meer nodig sinds <Datum value={vervallenOp} />
    </>
  )
}
