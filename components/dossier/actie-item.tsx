import type { Actie } from '@/lib/domain/actie/actie'
import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import { daysLate, isOpen } from '@/lib/domain/actie/actie.rules'
import { lateTekst, wieTekst } from '@/lib/domain/actie/actie.texts'
import type { Gebeurtenis } from '@/lib/domain/dossier/verloop.rules'
import { routes } from '@/lib/kernel/routes'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import type { ItemProps } from './item-props'

/** An agreement or action: open ones say by when and by whom. */
export function ActieItem({
  gebeurtenis: { actie, op },
  detail,
  parts,
  today,
  acts,
}: ItemProps<Extract<Gebeurtenis, { soort: 'actie' }>>) {
  const inhoud = latest<ActieInhoud>(parts, 'verslagen', actie.id)
  const lopend = detail.status === 'lopend'
  const late = lopend ? daysLate(actie, today) : 0
  const when = (
    <>
      {op ? <Datum value={op} /> : <span>geen datum</span>}{' '}
      {late > 0 ? <State kind="late">{lateTekst(late)}</State> : null}
    </>
  )
  return (
    <AgendaItem when={when} title={actie.soort === 'afspraak' ? 'Afspraak' : 'Actie'} meta={metaOf(actie, lopend)}>
      {inhoud ? (
        <SealedBlock>
          <SealedText>{[inhoud.wat, inhoud.resultaat].filter(Boolean).join('\n\n')}</SealedText>
        </SealedBlock>
      ) : null}
      <div className="due">
        {isOpen(actie) && acts.includes('actie:complete') ? (
          <p className="meta no-print">
            <TextLink href={routes.dossierAct(detail.sealed.bestuurId, detail.id, `acties/${actie.id}/afronden`)}>
              Afronden<span className="visually-hidden"> van deze {actie.soort}</span>
            </TextLink>
          </p>
        ) : null}
      </div>
    </AgendaItem>
  )
}

function metaOf(actie: Actie, lopend: boolean): string {
  const wie = `Door ${actie.wie === 'ik' ? 'u' : wieTekst[actie.wie]}`
  if (actie.gedaanOp) return `${wie}. Gedaan`
  if (actie.vervallenOp) return `${wie}. Hoeft niet meer`
  return lopend ? `${wie}. Nog te doen` : `${wie}. Stond nog open toen u afsloot`
}
