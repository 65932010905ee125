'use client'

import { EerstWeten } from '@/components/melding/eerst-weten'
import { antwoordenOf, legeAntwoorden } from '@/components/melding/meldplicht-deel'
import { MeldplichtVragen } from '@/components/meldplicht/meldplicht-vragen'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { MeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht'
import { routes } from '@/lib/kernel/routes'
import { answerMeldplichtAction } from './answer-meldplicht.action'

/** Asked again at every new fact (R-MELD-8). Nothing is filled in beforehand: it is about what is new. */
export function AnswerMeldplichtForm({ bestuurId, zaak }: { bestuurId: string; zaak: MeldplichtZaak }) {
  const form = useSealedForm({
    onderwerp: `${zaak.soort}:${zaak.id}:meldplicht`,
    bestuurId,
    initial: legeAntwoorden,
    validate: async (values) => {
      const { checkAntwoorden } = await import('@/components/melding/check-antwoorden')
      return checkAntwoorden(values)
    },
    seal: async (values) => ({ objectId: zaak.id, antwoorden: antwoordenOf(values) }),
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
      caption={zaak.nummer}
      vooraf={vooraf}
      terugHref={routes[zaak.soort](bestuurId, zaak.id)}
      terug="Terug naar de zaak"
      verstuur="Bewaar de antwoorden"
    >
      <MeldplichtVragen sector={zaak.schoolSector} veld={form.choice} gekozen={form.values} />
    </SealedBlad>
  )
}
