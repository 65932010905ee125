import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { ToestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { eindeVan, standOn } from '@/lib/domain/toestemming/toestemming.rules'
import { geverTekst, soortTekst, standTekst, vormTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { withCapital } from '@/lib/kernel/capital'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import type { BestandInhoud, Part } from '@/lib/platform/client/vault-types'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'

type Props = {
  detail: DossierDetail
  toestemming: Toestemming
  today: Day
  parts: readonly Part[]
  mayWithdraw: boolean
  mayProve: boolean
}

export function GegevenItem({ detail, toestemming, today, parts, mayWithdraw, mayProve }: Props) {
  const { id, soort, gever, vorm, gegevenOp, geldigTot, bewijsId } = toestemming
  const [stand, einde] = [standOn(toestemming, today), eindeVan(toestemming)]
  const inhoud = latest<ToestemmingInhoud>(parts, 'bewijs', id)
  const bewijs = bewijsId ? latest<BestandInhoud>(parts, 'bestand', bewijsId)?.naam : null
  const act = (path: string) => routes.dossierAct(detail.sealed.bestuurId, detail.id, path)
  return (
    <AgendaItem
      when={
        <>
          <Datum value={gegevenOp} />
          {stand === 'geldig' ? null : <State kind="attention">{standTekst[stand]}</State>}
        </>
      }
      title={soortTekst[soort]}
      meta={
        <>
          {withCapital(vormTekst[vorm])} gegeven door {geverTekst[gever]}.{' '}
          {geldigTot ? (
            <>
              Geldt tot en met <Datum value={geldigTot} />.{' '}
            </>
          ) : null}
          {einde ? (
            <>
              {einde.grond === 'klagerwissel' ? 'Er is een andere klager sinds ' : 'Ingetrokken op '}
              <Datum value={einde.op} />.
            </>
          ) : null}
        </>
      }
    >
      {inhoud ? (
        <SealedBlock>
          {inhoud.ontvanger ? <SealedText>{`Voor ${inhoud.ontvanger}`}</SealedText> : null}
          <SealedText>{inhoud.omvang}</SealedText>
        </SealedBlock>
      ) : null}
      {bewijs ? (
        <p className="meta">
          Getekend formulier: <SealedName>{bewijs}</SealedName>
        </p>
      ) : null}
      {einde ? null : (
        <ul className="actions no-print">
          {mayProve && vorm === 'schriftelijk' && !bewijsId ? (
            <li>
              <TextLink href={act(`bijlage-toevoegen?toestemming=${id}`)}>Voeg het getekende formulier toe</TextLink>
            </li>
          ) : null}
          {mayWithdraw ? (
            <li>
              <TextLink href={act(`toestemmingen/${id}/intrekken`)}>
                Intrekken <span className="visually-hidden">van {soortTekst[soort].toLowerCase()}</span>
              </TextLink>
            </li>
          ) : null}
        </ul>
      )}
    </AgendaItem>
  )
}
