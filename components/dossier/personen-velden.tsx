'use client'

import { useEffect, useRef } from 'react'
import type { PartijRol } from '@/lib/domain/dossier/dossier'
import { rolTekst } from '@/lib/domain/dossier/dossier.texts'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { PersoonVelden } from './persoon-velden'
import { nieuwePersoon, type PersoonWaarden } from './persoon-waarden'

type PersonenVeldenProps = {
  personen: readonly PersoonWaarden[]
  onChange: (personen: PersoonWaarden[]) => void
  errors: readonly FieldError[]
  today: Datum
}

const toe: readonly PartijRol[] = ['aangeklaagde', 'betrokken_leerling', 'ouder', 'getuige']

export function PersonenVelden({ personen, onChange, errors, today }: PersonenVeldenProps) {
  const added = useRef<string | null>(null)

  useEffect(() => {
    if (!added.current) return
    const at = personen.findIndex(({ id }) => id === added.current)
    added.current = null
    document.getElementById(`personen.${at}.naam`)?.focus()
  }, [personen])

  function add(rol: PartijRol) {
    const persoon = nieuwePersoon(rol)
    added.current = persoon.id
    onChange([...personen, persoon])
  }

  return (
    <>
      {personen.map((persoon, at) => (
        <PersoonVelden
          key={persoon.id + persoon.rol}
          at={at}
          persoon={persoon}
          today={today}
          errors={errors}
          titel={titelOf(personen, at)}
          onChange={(next) => onChange(personen.map((one, index) => (index === at ? next : one)))}
          onRemove={persoon.rol === 'klager' ? undefined : () => onChange(personen.filter((_, index) => index !== at))}
        />
      ))}
      <div id="personen">
        <ButtonRow>
          {toe.map((rol) => (
            <Button key={rol} variant="second" onClick={() => add(rol)}>
              {`${rolTekst[rol]} toevoegen`}
            </Button>
          ))}
        </ButtonRow>
      </div>
    </>
  )
}

/** "Aangeklaagde 2" where there are more. */
function titelOf(personen: readonly PersoonWaarden[], at: number): string {
  const rol = personen[at]?.rol ?? 'klager'
  const same = personen.filter((one) => one.rol === rol)
  const number = personen.slice(0, at + 1).filter((one) => one.rol === rol).length
  return same.length > 1 ? `${rolTekst[rol]} ${number}` : rolTekst[rol]
}
