'use client'

import { useRef } from 'react'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { Teksten } from '@/lib/domain/jaarverslag/jaarverslag'
import type { JaarverslagInhoud } from '@/lib/domain/jaarverslag/jaarverslag.inhoud'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { beginJaarverslagAction } from './begin-jaarverslag.action'

type BeginJaarverslagFormProps = { bestuurId: string; schooljaar: number; teksten: Teksten }

const leeg = {}

export function BeginJaarverslagForm({ bestuurId, schooljaar, teksten }: BeginJaarverslagFormProps) {
  const correctie = Object.keys(teksten).length > 0
  // The same object at a second try, so that an answer that got lost does not leave it there twice.
  const made = useRef<Awaited<ReturnType<typeof vault.newObject>> | null>(null)
  const f = useSealedForm({
    onderwerp: 'jaarverslag:nieuw',
    bestuurId,
    initial: leeg,
    validate: async () => [],
    seal: async () => {
      made.current ??= await vault.newObject(bestuurId, 'jaarverslag')
      const { ref, object } = made.current
      const inhoud: JaarverslagInhoud = { teksten: { ...teksten } }
      const part = { sectie: 'kern' as const, itemId: object.id, revisie: 1, inhoud }
      return { object, schooljaar, envelopes: await vault.seal(ref, [part]) }
    },
    action: beginJaarverslagAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel={correctie ? 'Jaarverslag verbeteren' : 'Jaarverslag beginnen'}
      caption={schooljaarTekst(schooljaar)}
      vooraf={
        <ul className="bullets">
          <li>U schrijft dit verslag. Uw collega’s zien dat u ermee bezig bent, en niet wat u schrijft.</li>
          <li>Zij dienen hun eigen cijfers in. U ziet alleen of zij dat deden.</li>
          {correctie ? (
            <li>U begint met de tekst zoals die nu gepubliceerd is. De oude versie blijft bestaan.</li>
          ) : null}
        </ul>
      }
      terugHref={routes.jaarverslag(bestuurId)}
      terug="Alle jaren"
      verstuur={correctie ? 'Begin de verbetering' : 'Begin het verslag'}
    >
      {null}
    </SealedBlad>
  )
}
