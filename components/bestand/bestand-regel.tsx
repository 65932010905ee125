import type { Bestand } from '@/lib/domain/bestand/bestand'
import { grootteTekst } from '@/lib/domain/bestand/bestand.texts'
import { routes } from '@/lib/kernel/routes'
import type { BestandInhoud } from '@/lib/platform/client/vault-types'
import { Moment } from '../ui/moment'
import { SealedName } from '../ui/sealed-name'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'
import { DownloadKnop } from './download-knop'

type BestandRegelProps = {
  bestuurId: string
  bestand: Bestand
  inhoud: BestandInhoud | null
  /** Where it is the signed paper of a toestemming: which. */
  bewijsVan?: string
  wijzigbaar: boolean
}

export function BestandRegel({ bestuurId, bestand, inhoud, bewijsVan, wijzigbaar }: BestandRegelProps) {
  const { id, objectId, grootte, begonnenOp, gereed } = bestand
  const naam = inhoud?.naam ?? 'Gaat niet open'
  return (
    <li>
      <p>
        <SealedName>{naam}</SealedName>
      </p>
      <p className="meta">
        {grootteTekst(grootte)}, toegevoegd op <Moment value={begonnenOp} />
        {bewijsVan ? `. Getekend formulier bij de toestemming ‘${bewijsVan}’` : null}
      </p>
      {gereed ? null : <State kind="attention">Nog niet helemaal verstuurd</State>}
      <div className="button-row">
        {gereed && inhoud ? <DownloadKnop bestand={{ bestuurId, objectId, bestandId: id }} inhoud={inhoud} /> : null}
        {!gereed && inhoud && wijzigbaar ? (
          <TextLink href={`${routes.dossierAct(bestuurId, objectId, 'bijlage-toevoegen')}?verder=${id}`}>
            Ga verder met versturen
          </TextLink>
        ) : null}
        {wijzigbaar ? (
          <TextLink href={routes.bijlageVerwijderen(bestuurId, objectId, id)}>
            Verwijder
            <span className="visually-hidden">
              {' '}
              <span className="name">{naam}</span>
            </span>
          </TextLink>
        ) : null}
      </div>
    </li>
  )
}
