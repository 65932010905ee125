'use client'

import { gebiedTekst } from '@/lib/domain/melding/melding.texts'
import type { VoorstelDetail } from '@/lib/domain/overdracht/overdracht'
import type { VoorstelInhoud } from '@/lib/domain/overdracht/overdracht.inhoud'
import { redenVoorOntvanger } from '@/lib/domain/overdracht/overdracht.texts'
import { withCapital } from '@/lib/kernel/capital'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { WithParts } from '../vault/with-parts'

/** What one may know before deciding: school, subject and reason on white; names and a word of the giver on linen. */
export function VoorstelInhoudBlok({ voorstel }: { voorstel: VoorstelDetail }) {
  const { sealed, schoolNaam, probleemgebieden, reden, voorgesteldOp, namenBekend } = voorstel
  return (
    <>
      <Facts coded>
        <Fact label="School">{schoolNaam}</Fact>
        <Fact label="Gaat over">{probleemgebieden.map((code) => gebiedTekst[code]).join(', ')}</Fact>
        <Fact label="Waarom">{withCapital(redenVoorOntvanger[reden])}</Fact>
        <Fact label="Gevraagd op">
          <Datum value={voorgesteldOp} />
        </Fact>
      </Facts>
      <WithParts view={sealed}>
        {(parts) => <Woorden inhoud={latest<VoorstelInhoud>(parts, 'kern', voorstel.id)} />}
      </WithParts>
      {namenBekend ? null : <p className="meta">De klager wil dat u de namen pas ziet als u het dossier overneemt.</p>}
    </>
  )
}

function Woorden({ inhoud }: { inhoud: VoorstelInhoud | null }) {
  if (!inhoud || (inhoud.namen.length === 0 && !inhoud.toelichting)) return null
  return (
    <SealedBlock people note="Alleen u en uw collega kunnen dit lezen.">
      {inhoud.namen.length > 0 ? (
        <Facts>
          {inhoud.namen.map(({ rol, naam }) => (
            <Fact key={rol + naam} label={rol}>
              <SealedName plain>{naam}</SealedName>
            </Fact>
          ))}
        </Facts>
      ) : null}
      {inhoud.toelichting ? (
        <Facts>
          <Fact label="Uw collega schrijft">
            <SealedText>{inhoud.toelichting}</SealedText>
          </Fact>
        </Facts>
      ) : null}
    </SealedBlock>
  )
}
