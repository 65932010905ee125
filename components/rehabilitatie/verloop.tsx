'use client'

import type { Maatregel, RehabilitatieDetail } from '@/lib/domain/rehabilitatie/rehabilitatie'
import type {
  GesprekInhoud,
  KlagermaatregelInhoud,
  MaatregelInhoud,
} from '@/lib/domain/rehabilitatie/rehabilitatie.inhoud'
import * as texts from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'

type VerloopProps = { rehabilitatie: RehabilitatieDetail; parts: readonly Part[] }

/** Each in the words that were put to the person, with what he said, and whether it was done. */
export function Maatregelen({ bestuurId, rehabilitatie, parts }: VerloopProps & { bestuurId: string }) {
  const { maatregelen, id, afgerondOp } = rehabilitatie
  return (
    <Section title="Maatregelen" stack>
      {maatregelen.length === 0 ? (
        <p>Er is nog geen maatregel. Vraag deze persoon eerst wat hij of zij nodig heeft.</p>
      ) : null}
      {maatregelen.map((maatregel) => {
        const inhoud = latest<MaatregelInhoud>(parts, 'verslagen', maatregel.id)
        return (
          <article key={maatregel.id} className="stack">
            <h3>{texts.maatregelTekst[maatregel.soort]}</h3>
            {inhoud ? (
              <SealedBlock>
                <SealedText>{inhoud.tekst}</SealedText>
              </SealedBlock>
            ) : null}
            <Stand maatregel={maatregel} />
            {afgerondOp ? null : <Verder bestuurId={bestuurId} rehabilitatieId={id} maatregel={maatregel} />}
          </article>
        )
      })}
    </Section>
  )
}

function Stand({ maatregel: { voorgelegdOp, antwoord, uitgevoerdOp, uiterlijk } }: { maatregel: Maatregel }) {
  if (!voorgelegdOp || !antwoord)
    return (
      <p>
        Nog niet voorgelegd. Doe of zeg dit nog niet.
        {uiterlijk ? (
          <>
            {' '}
            Klaar uiterlijk op <Datum value={uiterlijk} />.
          </>
        ) : null}
      </p>
    )
  return (
    <p>
      Voorgelegd op <Datum value={voorgelegdOp} />. Het antwoord was {antwoord}.
      {uitgevoerdOp ? (
        <>
          {' '}
          Gedaan op <Datum value={uitgevoerdOp} />.
        </>
      ) : null}
      {antwoord === 'ja' && !uitgevoerdOp && uiterlijk ? (
        <>
          {' '}
          Klaar uiterlijk op <Datum value={uiterlijk} />.
        </>
      ) : null}
    </p>
  )
}

type VerderProps = { bestuurId: string; rehabilitatieId: string; maatregel: Maatregel }

function Verder({ bestuurId, rehabilitatieId, maatregel: { id, soort, antwoord, uitgevoerdOp } }: VerderProps) {
  const naam = <span className="visually-hidden">: {texts.maatregelTekst[soort]}</span>
  if (!antwoord)
    return (
      <p>
        <TextLink href={routes.rehabilitatieAct(bestuurId, rehabilitatieId, `maatregelen/${id}/voorleggen`)}>
          Leg vast wat deze persoon hiervan vindt{naam}
        </TextLink>
      </p>
    )
  if (antwoord === 'nee' || uitgevoerdOp) return null
  return (
    <p>
      <TextLink href={routes.rehabilitatieAct(bestuurId, rehabilitatieId, `maatregelen/${id}/uitvoeren`)}>
        Leg vast dat dit gedaan is{naam}
      </TextLink>
    </p>
  )
}

export function Gesprekken({ rehabilitatie: { gesprekken }, parts }: VerloopProps) {
  return (
    <Section title="Gesprekken" stack>
      {gesprekken.length === 0 ? <p>Er is nog geen gesprek vastgelegd.</p> : null}
      {gesprekken.map(({ id, op, onderwerpen, begeleiderErbij }) => {
        const inhoud = latest<GesprekInhoud>(parts, 'verslagen', id)
        return (
          <article key={id} className="stack">
            <h3>
              <Datum value={op} />
            </h3>
            <p className="meta">
              Over {onderwerpen.map((one) => texts.gespreksonderwerpTekst[one]).join('; ')}.
              {begeleiderErbij ? ' De begeleider was erbij.' : ''}
            </p>
            {inhoud ? (
              <SealedBlock>
                <SealedText>{inhoud.verslag}</SealedText>
              </SealedBlock>
            ) : null}
          </article>
        )
      })}
    </Section>
  )
}

/** What the directeur decided about who accused, and whether the person knows (R-REHA-2). */
export function Klagermaatregelen({ bestuurId, rehabilitatie, parts }: VerloopProps & { bestuurId: string }) {
  if (rehabilitatie.klagermaatregelen.length === 0) return null
  return (
    <Section title="Besloten over de klager" stack>
      {rehabilitatie.klagermaatregelen.map(({ id, soort, hulp, op, verteldOp }) => {
        const inhoud = latest<KlagermaatregelInhoud>(parts, 'verslagen', id)
        return (
          <article key={id} className="stack">
            <h3>{texts.klagermaatregelTekst[soort]}</h3>
            <p>
              Besloten op <Datum value={op} />.{hulp === 'daarnaast' ? ' Daarnaast is er hulp voor de klager.' : ''}
            </p>
            {inhoud ? (
              <SealedBlock>
                <SealedText>{inhoud.waarom}</SealedText>
              </SealedBlock>
            ) : null}
            {verteldOp ? (
              <p>
                De onterecht beschuldigde hoorde dit op <Datum value={verteldOp} />.
              </p>
            ) : (
              <p>
                <TextLink href={routes.rehabilitatieAct(bestuurId, rehabilitatie.id, `klager/${id}/vertellen`)}>
                  Leg vast dat de onterecht beschuldigde dit weet
                </TextLink>
              </p>
            )}
          </article>
        )
      })}
    </Section>
  )
}
