'use client'

import { useState } from 'react'
import { ActieVelden } from '../actie/actie-velden'
import { legeActie } from '../actie/actie-waarden'
import { Button } from '../ui/button'
import { SealNote } from '../ui/seal-note'
import type { IntakeVelden } from './velden'

/** Several actions under each other; one that stays empty is none. */
export function ActiesVelden({ f }: { f: IntakeVelden }) {
  const { acties } = f.values
  const [removed, setRemoved] = useState(0)

  function remove(gone: number) {
    // The fields below move up: their uncontrolled parts begin anew.
    setRemoved(removed + 1)
    f.setValue(
      'acties',
      acties.filter((_, at) => at !== gone),
    )
  }

  const rows = acties.map((actie, at) => (
    <section key={`${removed}-${String(at)}`} className="form" aria-labelledby={`actie-${at}-kop`}>
      <h2 className="as-h3" id={`actie-${at}-kop`}>
        Actie {at + 1}
      </h2>
      <ActieVelden
        prefix={`actie-${at}`}
        waarden={actie}
        onChange={(next) => f.setValue('acties', acties.with(at, next))}
        fout={f.fout}
        foutDatum={f.foutDatum}
      />
      <p>
        <Button variant="link" onClick={() => remove(at)}>
          Haal actie {at + 1} weg
        </Button>
      </p>
    </section>
  ))
  return (
    <>
      {rows}
      <p>
        <Button variant="second" onClick={() => f.setValue('acties', [...acties, legeActie])}>
          {acties.length === 0 ? 'Voeg een actie toe' : 'Nog een actie toevoegen'}
        </Button>
      </p>
      <SealNote>Wat u opschrijft kunt alleen u lezen. De datum en wie het doet bewaart de server.</SealNote>
    </>
  )
}
