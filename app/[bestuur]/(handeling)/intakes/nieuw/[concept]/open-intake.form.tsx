'use client'

import { useMemo } from 'react'
import { ActiesVelden } from '@/components/intake/acties-velden'
import { BereikVelden } from '@/components/intake/bereik-velden'
import { GebruikelijkeWeg } from '@/components/intake/gebruikelijke-weg'
import { IntakeControle } from '@/components/intake/intake-controle'
import { intakeStappen, stapAt } from '@/components/intake/intake-stappen'
import { type IntakeWaarden, legeIntake } from '@/components/intake/intake-waarden'
import { KlagerVelden } from '@/components/intake/klager-velden'
import { KloptVelden } from '@/components/intake/klopt-velden'
import { OnderwerpVelden } from '@/components/intake/onderwerp-velden'
import { type SchoolOptie, SchoolVelden } from '@/components/intake/school-velden'
import { sealNewIntake } from '@/components/intake/seal-intake'
import { StapBlad } from '@/components/intake/stap-blad'
import { stapTitel } from '@/components/intake/stap-tekst'
import { useStappen } from '@/components/intake/use-stappen'
import { VerhaalVelden } from '@/components/intake/verhaal-velden'
import { VoorUSchrijft } from '@/components/intake/voor-u-schrijft'
import { MeldplichtVragen } from '@/components/meldplicht/meldplicht-vragen'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { openIntakeAction } from './open-intake.action'

type OpenIntakeFormProps = {
  bestuurId: string
  conceptId: string
  today: Datum
  scholen: readonly SchoolOptie[]
  volgorde: 'ja' | 'nee'
}

export function OpenIntakeForm({ bestuurId, conceptId, today, scholen, volgorde }: OpenIntakeFormProps) {
  const only = scholen.length === 1 ? scholen[0]?.id : undefined
  const f = useStappen<IntakeWaarden, unknown>({
    onderwerp: `intake:nieuw:${conceptId}`,
    bestuurId,
    initial: useMemo(() => ({ ...legeIntake, schoolId: only ?? '' }), [only]),
    aantal: intakeStappen.length,
    check: async (stap, values) => {
      const { checkIntake } = await import('@/components/intake/check-intake')
      return checkIntake(stapAt(stap).naam, values, today)
    },
    seal: (values) => sealNewIntake(bestuurId, values),
    action: openIntakeAction.bind(null, bestuurId),
    labels: {
      naam: 'Naam of code',
      omschrijving: 'Wat de klager vertelde',
      bereikbaar: 'Bereikbaar',
      acties: 'Acties',
    },
  })
  const { naam, titel } = stapAt(f.stap)
  const school = scholen.find(({ id }) => id === f.values.schoolId)
  const blad = {
    school: () => <SchoolVelden f={f} scholen={scholen} />,
    klager: () => <KlagerVelden f={f} />,
    bereiken: () => <BereikVelden f={f} />,
    verhaal: () => <VerhaalVelden f={f} />,
    onderwerp: () => <OnderwerpVelden f={f} />,
    meldplicht: () => (
      <MeldplichtVragen
        sector={school?.sector ?? ''}
        gekozen={f.values}
        veld={(veld) => ({ ...f.choice(veld), error: f.fout(veld) })}
      />
    ),
    klopt: () => <KloptVelden f={f} />,
    acties: () => <ActiesVelden f={f} />,
    controle: () => <IntakeControle values={f.values} school={school} onWijzig={f.go} />,
  }[naam]
  return (
    <StapBlad
      f={f}
      onderwerp="Intake"
      titel={titel}
      paginaTitel={stapTitel(f.stap, intakeStappen)}
      terugHref={routes.intakes(bestuurId)}
      terug="Terug naar uw intakes"
      verstuur="Bewaar de intake"
      vooraf={vooraf()}
    >
      <div key={naam} className="form">
        {blad()}
      </div>
    </StapBlad>
  )

  function vooraf() {
    if (naam === 'verhaal') return <VoorUSchrijft minderjarig={f.values.minderjarig === 'ja'} />
    if (naam === 'meldplicht') return <p>{meldplichtUitleg}</p>
    if (naam === 'acties') return <GebruikelijkeWeg volgorde={volgorde} onderwerp={f.values.onderwerp} />
    return null
  }
}

const meldplichtUitleg =
  'Deze vier vragen krijgt iedereen, bij elke intake. Ze zeggen niets over deze klager. Met de antwoorden weet u of de wet vraagt dat u iets meldt.'
