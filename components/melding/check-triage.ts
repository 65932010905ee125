import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Wijze } from '@/lib/domain/melding/melding'
import { triageInhoud } from '@/lib/domain/melding/melding.inhoud'
import { triageMeldingInput } from '@/lib/domain/melding/melding.schema'
import { triageRefusals } from '@/lib/domain/melding/melding.texts'
import { teVragen } from '@/lib/domain/melding/ontvanger-van-zorg.rules'
import { decide } from '@/lib/domain/melding/triage.rules'
import type { FieldError } from '@/lib/kernel/action-state'
import { issuesOf } from './issues'
import { betrokkenIn, type TriageWaarden, triageInhoudOf, triageKenmerkenOf } from './triage-waarden'

const order = [
  ...['school', 'onderwijs', 'commissie', 'andereRegeling', 'probleemgebieden', 'partijen', 'uitkomst'],
  ...['afbakening', 'doorverwezenNaar', 'reden'],
]

type Place = { wijze: Wijze; signalen: Keuze<'signalen'> }

/** What is still wrong with a triage: what is open first, then what may not be decided so (R-TRI-1, 3, 6, 7). */
export function checkTriage(values: TriageWaarden, { wijze, signalen }: Place): FieldError[] {
  const coded = triageMeldingInput.omit({ meldingId: true, revisie: true, envelopes: true })
  const parsed = coded.safeParse(triageKenmerkenOf(values))
  const open = issuesOf(order, parsed, triageInhoud.safeParse(triageInhoudOf(values, signalen)))
  const errors = [...open, ...ownErrors(values, signalen)]
  if (!parsed.success) return errors
  const allowed = decide({ ...parsed.data, gebieden: parsed.data.probleemgebieden, wijze })
  return allowed.ok ? errors : [inWords(allowed.failure), ...errors]
}

/** What only these fields ask: which regulation, what part, to whom, who is involved. */
function ownErrors(values: TriageWaarden, signalen: Keuze<'signalen'>): FieldError[] {
  const betrokken = betrokkenIn(values)
  const asked = values.uitkomst === 'zorg_zonder_namen' ? teVragen(signalen, betrokken) : []
  const rules: [boolean, FieldError][] = [
    [
      values.andereRegeling === 'ja' && values.welkeRegeling === '',
      { field: 'welkeRegeling', message: 'Kies welke regeling het is.' },
    ],
    [
      values.uitkomst === 'begeleiden_deel' && values.afbakening.trim() === '',
      { field: 'afbakening', message: 'Schrijf op welk deel u begeleidt.' },
    ],
    [
      values.uitkomst === 'doorverwijzen' && values.doorverwezenNaar.trim() === '',
      { field: 'doorverwezenNaar', message: 'Schrijf op naar wie u verwijst.' },
    ],
    ...asked.map((wie): [boolean, FieldError] => [
      betrokken[wie] === undefined,
      { field: `${wie}Betrokken`, message: 'Kies of deze persoon misschien zelf betrokken is.' },
    ]),
  ]
  return rules.flatMap(([wrong, error]) => (wrong ? [error] : []))
}

type Failure = Extract<ReturnType<typeof decide>, { ok: false }>['failure']

function inWords(failure: Failure): FieldError {
  if (failure.kind === 'must_refer') return { field: 'uitkomst', message: triageRefusals.must_refer(failure) }
  const field = {
    ...{ partijen_missing: 'partijen', afbakening_missing: 'afgebakend', no_dossier_unasked: 'uitkomst' },
    not_for_aangeklaagde: 'uitkomst',
  }
  return { field: field[failure.kind], message: triageRefusals[failure.kind] }
}
