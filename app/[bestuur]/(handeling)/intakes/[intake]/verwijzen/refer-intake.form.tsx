'use client'

import { useMemo } from 'react'
import { stukkenVan } from '@/components/intake/door-te-geven'
import { NogNietOpen } from '@/components/intake/nog-niet-open'
import { OntvangerVelden } from '@/components/intake/ontvanger-velden'
import { sealVerwijzing } from '@/components/intake/seal-verwijzing'
import { StapBlad } from '@/components/intake/stap-blad'
import { stapTitel } from '@/components/intake/stap-tekst'
import { StukkenVelden } from '@/components/intake/stukken-velden'
import { ToestemmingVelden } from '@/components/intake/toestemming-velden'
import { useIntakeInhoud } from '@/components/intake/use-intake-inhoud'
import { useStappen } from '@/components/intake/use-stappen'
import { VerwijsControle } from '@/components/intake/verwijs-controle'
import { legeVerwijzing, type VerwijsWaarden, verwijsStapAt, verwijsStappen } from '@/components/intake/verwijs-waarden'
import { CompareKey } from '@/components/vault/compare-key'
import { Namen } from '@/components/vault/namen'
import type { IntakeDetail, OntvangerKeuze } from '@/lib/domain/intake/intake'
import type { IntakeInhoud } from '@/lib/domain/intake/intake.inhoud'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { referIntakeAction } from './refer-intake.action'

type ReferIntakeFormProps = { intake: IntakeDetail; ontvangers: readonly OntvangerKeuze[]; today: Datum }

export function ReferIntakeForm(props: ReferIntakeFormProps) {
  const opened = useIntakeInhoud(props.intake.sealed)
  if (opened.status !== 'open') return <NogNietOpen status={opened.status} />
  return (
    <Namen namen={[opened.inhoud.kern.naam]}>
      <Steps {...props} inhoud={opened.inhoud} />
    </Namen>
  )
}

function Steps({ intake, ontvangers, today, inhoud }: ReferIntakeFormProps & { inhoud: IntakeInhoud }) {
  const { bestuurId } = intake.sealed
  const pieces = useMemo(() => stukkenVan(intake, inhoud), [intake, inhoud])
  const f = useStappen<VerwijsWaarden, unknown>({
    onderwerp: `intake:${intake.id}:verwijzen`,
    bestuurId,
    initial: legeVerwijzing,
    aantal: verwijsStappen.length,
    check: async (stap, values) => {
      const { checkVerwijzing } = await import('@/components/intake/check-verwijzing')
      return checkVerwijzing(verwijsStapAt(stap).naam, kiesbaar(values), today)
    },
    seal: (values) => sealVerwijzing(intake, inhoud, naarOf(values) as OntvangerKeuze, values),
    action: referIntakeAction.bind(null, bestuurId),
    labels: { omvang: 'Wat u afsprak' },
  })
  const { naam, titel } = verwijsStapAt(f.stap)
  const naar = naarOf(f.values)
  const changedKey = naam === 'controle' && f.refused.status === 'refused' && f.refused.kind === 'changed_key'
  const blad = {
    naar: () => <OntvangerVelden f={f} ontvangers={ontvangers} />,
    stukken: () => <StukkenVelden f={f} pieces={pieces} />,
    toestemming: () => <ToestemmingVelden f={f} />,
    controle: () => <VerwijsControle values={f.values} naar={naar} pieces={pieces} onWijzig={f.go} />,
  }[naam]
  return (
    <StapBlad
      f={f}
      onderwerp={`Intake ${intake.nummer} doorverwijzen`}
      titel={titel}
      paginaTitel={stapTitel(f.stap, verwijsStappen)}
      terugHref={routes.intake(bestuurId, intake.id)}
      terug="Terug naar de intake"
      verstuur="Verwijs door"
      vooraf={naam === 'toestemming' ? <p>{uitleg}</p> : null}
    >
      <div key={naam} className="form">
        {blad()}
        {changedKey && naar?.publicKey ? (
          <CompareKey
            sleutel={{ accountId: naar.accountId, publicKey: naar.publicKey }}
            naam={naar.naam}
            daarna="Druk nog een keer op ‘Verwijs door’."
          />
        ) : null}
      </div>
    </StapBlad>
  )

  function naarOf({ naar: accountId }: VerwijsWaarden): OntvangerKeuze | undefined {
    return ontvangers.find((one) => one.accountId === accountId && one.waaromNiet === null)
  }

  /** Who was chosen in a draft may be away by now, and a piece may have lost its words. */
  function kiesbaar(values: VerwijsWaarden): VerwijsWaarden {
    const stukken = values.stukken.filter((stuk) => Object.hasOwn(pieces, stuk))
    return { ...values, naar: naarOf(values)?.accountId ?? '', stukken }
  }
}

const uitleg =
  'U geeft alleen iets door als de klager dat goed vindt. Vertel naar wie het gaat en wat erin staat. Zegt de klager nee? Dan verwijst u niet door. Alleen een melding die de wet vraagt, gaat altijd door.'
