'use client'

import { useState } from 'react'
import type { Zaak } from '@/lib/domain/vandaag/vandaag'
import { search } from '@/lib/platform/client/search'
import { Field } from '../form/field'
import { fieldAria } from '../form/field-aria'
import { sealedAttributes } from '../form/sealed-control'
import { EmptyState } from '../ui/empty-state'
import { Row } from '../ui/row'
import { SealNote } from '../ui/seal-note'
import { Treffers } from './treffers'
import { useNamen } from './use-namen'
import { zoektekstVan } from './zoektekst'

const most = 50

/** Searches what was opened in this browser. The query is typed, read and forgotten here: no form, no URL, no server. */
export function Zoeken({ bestuurId, zaken }: { bestuurId: string; zaken: readonly Zaak[] }) {
  const namen = useNamen(bestuurId, zaken)
  const [query, setQuery] = useState('')
  const asked = query.trim() !== ''
  const found = asked && namen ? search(zaken, query, (zaak) => zoektekstVan(zaak, namen.get(zaak.id))) : []

  if (zaken.length === 0)
    return (
      <Row>
        <EmptyState title="U hebt nog geen zaken">
          <p>Zodra u iets noteert of ontvangt, vindt u het hier terug.</p>
        </EmptyState>
      </Row>
    )
  return (
    <>
      <Row>
        <Field id="zoeken" {...texts}>
          <input
            {...sealedAttributes}
            {...fieldAria('zoeken', { ...texts, optional: true })}
            type="search"
            className="input input--medium sealed"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </Field>
        <p role="status" className="lead section">
          {namen ? tekstVan(asked, found.length) : 'Uw zaken gaan open…'}
        </p>
      </Row>
      {found.length > 0 ? <Treffers bestuurId={bestuurId} zaken={found.slice(0, most)} /> : null}
    </>
  )
}

const texts = {
  label: 'Wat zoekt u?',
  hint: 'Bijvoorbeeld een naam of 26-014. Een tikfout is niet erg.',
  note: <SealNote>Wat u hier typt blijft op dit apparaat. De server ziet het niet.</SealNote>,
}

function tekstVan(asked: boolean, count: number): string {
  if (!asked) return ''
  if (count === 0) return 'Niets gevonden. Probeer een deel van de naam, of het nummer.'
  if (count > most) return `Meer dan ${most} zaken gevonden. U ziet de beste ${most}.`
  return count === 1 ? 'Eén zaak gevonden.' : `${count} zaken gevonden.`
}
