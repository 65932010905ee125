'use client'

import { onterechtTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import type { RehabilitatieDetail } from '@/lib/domain/rehabilitatie/rehabilitatie'
import type { RehabilitatieAct } from '@/lib/domain/rehabilitatie/rehabilitatie.access'
import type { RehabilitatieKern } from '@/lib/domain/rehabilitatie/rehabilitatie.inhoud'
import { besluitTekst, oordeelTekst, uitkomstTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { useStuk } from '../ambtsstuk/use-stuk'
import { Back } from '../ui/back'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Section } from '../ui/section'
import { WithAside } from '../ui/with-aside'
import { Namen } from '../vault/namen'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { Gesprekken, Klagermaatregelen, Maatregelen } from './verloop'
import { WatUKuntDoen } from './wat-u-kunt-doen'

type RehabilitatieBladProps = {
  bestuurId: string
  rehabilitatie: RehabilitatieDetail
  acts: readonly RehabilitatieAct[]
}

export function RehabilitatieBlad({ bestuurId, rehabilitatie, acts }: RehabilitatieBladProps) {
  const opened = useStuk(rehabilitatie.sealed)
  const parts: readonly Part[] = opened.status === 'open' ? opened.parts : []
  const kern = latest<RehabilitatieKern>(parts, 'kern', rehabilitatie.id)
  const { afgerondOp, uitkomst, schoolNaam } = rehabilitatie
  return (
    <Namen namen={kern ? [kern.naam] : []}>
      <PageHead
        title="Herstel van een goede naam"
        lead={
          afgerondOp && uitkomst ? (
            <>
              {uitkomstTekst[uitkomst]}. Afgerond op <Datum value={afgerondOp} />.
            </>
          ) : (
            `Bij ${schoolNaam}. Alles wat u doet, legt u eerst voor aan de persoon om wie het gaat.`
          )
        }
        kantlijn={<Back href={routes.rehabilitaties(bestuurId)}>Terug naar het overzicht</Back>}
      >
        {opened.status === 'bezig' ? <p role="status">Een ogenblik, dit gaat open…</p> : null}
        {opened.status === 'dicht' ? (
          <Notice kind="attention" role="alert" title="Dit gaat niet open">
            <p>U hebt de sleutel hiervan niet. Vraag wie hem wel heeft om hem door te geven.</p>
          </Notice>
        ) : null}
      </PageHead>
      <WithAside
        section
        asideFirst
        aside={<WatUKuntDoen bestuurId={bestuurId} rehabilitatie={rehabilitatie} acts={acts} />}
      >
        <Persoon rehabilitatie={rehabilitatie} kern={kern} />
        <Maatregelen bestuurId={bestuurId} rehabilitatie={rehabilitatie} parts={parts} />
        <Gesprekken rehabilitatie={rehabilitatie} parts={parts} />
        <Klagermaatregelen bestuurId={bestuurId} rehabilitatie={rehabilitatie} parts={parts} />
      </WithAside>
    </Namen>
  )
}

function Persoon({ rehabilitatie, kern }: { rehabilitatie: RehabilitatieDetail; kern: RehabilitatieKern | null }) {
  const { grond, grondOp, oordeelCommissie, besluitBestuur } = rehabilitatie
  return (
    <Section title="Om wie het gaat" first stack>
      {kern ? (
        <>
          <SealedBlock people note="Alleen wie dit herstel leidt, kan dit lezen.">
            <p>
              <SealedName plain>{kern.naam}</SealedName>
            </p>
          </SealedBlock>
          {kern.gevolgen ? (
            <SealedBlock>
              <SealedText>{kern.gevolgen}</SealedText>
            </SealedBlock>
          ) : null}
          {kern.wensen ? (
            <>
              <h3>Wat deze persoon nodig heeft</h3>
              <SealedBlock>
                <SealedText>{kern.wensen}</SealedText>
              </SealedBlock>
            </>
          ) : null}
        </>
      ) : null}
      <Facts coded>
        <Fact label="Waarom">{onterechtTekst[grond]}</Fact>
        <Fact label="Bekend sinds">
          <Datum value={grondOp} />
        </Fact>
        <Fact label="Oordeel van de klachtencommissie">{oordeelTekst[oordeelCommissie]}</Fact>
        <Fact label="Besluit van het bestuur">{besluitTekst[besluitBestuur]}</Fact>
      </Facts>
    </Section>
  )
}
