'use client'

import { EerstWeten } from '@/components/melding/eerst-weten'
import { antwoordenOf, legeAntwoorden } from '@/components/melding/meldplicht-deel'
import { MeldplichtVragen } from '@/components/meldplicht/meldplicht-vragen'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { routes } from '@/lib/kernel/routes'
import { answerMeldplichtAction } from './answer-meldplicht.action'

/** Asked again at every new fact (R-MELD-8). Nothing is filled in beforehand: it is about what is new. */
export function AnswerMeldplichtForm({ bestuurId, melding }: { bestuurId: string; melding: MeldingDetail }) {
  const form = useSealedForm({
    onderwerp: `melding:${melding.id}:meldplicht`,
    bestuurId,
    initial: legeAntwoorden,
    validate: async (values) => {
      const { checkAntwoorden } = await import('@/components/melding/check-antwoorden')
      return checkAntwoorden(values)
    },
    seal: async (values) => ({ objectId: melding.id, antwoorden: antwoordenOf(values) }),
    action: answerMeldplichtAction.bind(null, bestuurId),
  })
  const vooraf = (
    <div className="stack">
      <p>Hoorde u iets nieuws? Beantwoord de vragen dan opnieuw. Wat u eerder antwoordde blijft staan.</p>
      <EerstWeten />
    </div>
  )
  return (
    <SealedBlad
      form={form}
      titel="Vraagt de wet dat dit gemeld wordt?"
      caption={melding.nummer}
      vooraf={vooraf}
      terugHref={routes.melding(bestuurId, melding.id)}
      terug="Terug naar de melding"
      verstuur="Bewaar de antwoorden"
    >
      <MeldplichtVragen sector={melding.schoolSector} veld={form.choice} gekozen={form.values} />
    </SealedBlad>
  )
}
