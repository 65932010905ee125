'use client'

import type { BestuursklachtDetail } from '@/lib/domain/bestuursklacht/bestuursklacht'
import type {
  BestuursklachtKern,
  KlachtstapInhoud,
  WeglatingInhoud,
} from '@/lib/domain/bestuursklacht/bestuursklacht.inhoud'
import * as texts from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { useStuk } from '../ambtsstuk/use-stuk'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Notice } from '../ui/notice'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Namen } from '../vault/namen'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'

type Stap = BestuursklachtDetail['stappen'][number]
type KlachtInhoudProps = {
  klacht: BestuursklachtDetail
  /** What there is to say of a step, by its id: those sentences reckon with the calendar, which no page has to load. */
  opmerkingen: Readonly<Record<string, readonly string[]>>
}

/** The klacht as it was filed, opened here, and below it what the bestuur did when. */
export function KlachtInhoud({ klacht, opmerkingen }: KlachtInhoudProps) {
  const opened = useStuk(klacht.sealed)
  const parts = opened.status === 'open' ? opened.parts : []
  const kern = latest<BestuursklachtKern>(parts, 'kern', klacht.id)
  return (
    <Namen namen={kern ? [kern.klager, kern.aangeklaagde] : []}>
      {opened.status === 'bezig' ? <p role="status">Een ogenblik, dit gaat open…</p> : null}
      {opened.status === 'dicht' ? (
        <Notice kind="attention" heading="h3" role="alert" title="Dit gaat niet open">
          <p>
            U hebt de sleutel hiervan niet. Vraag een andere bestuurder om de sleutel van het bestuur door te geven.
          </p>
        </Notice>
      ) : null}
      {kern ? (
        <>
          <SealedBlock people note="Alleen wie dit van het bestuur kreeg, kan het lezen.">
            <Facts>
              <Fact label="Klager">
                <SealedName plain>{kern.klager}</SealedName>
              </Fact>
              <Fact label="Aangeklaagde">
                <SealedName plain>{kern.aangeklaagde}</SealedName>
              </Fact>
            </Facts>
          </SealedBlock>
          <SealedBlock>
            <SealedText>{kern.klacht}</SealedText>
          </SealedBlock>
        </>
      ) : null}
      <h3>Wat het bestuur deed</h3>
      {klacht.stappen.length === 0 ? <p>Nog niets.</p> : null}
      <Agenda>
        {klacht.stappen.map((stap) => (
          <StapItem key={stap.id} stap={stap} klacht={klacht} parts={parts} opmerkingen={opmerkingen[stap.id] ?? []} />
        ))}
      </Agenda>
    </Namen>
  )
}

type StapItemProps = {
  stap: Stap
  klacht: BestuursklachtDetail
  parts: readonly Part[]
  opmerkingen: readonly string[]
}

function StapItem({ stap, klacht, parts, opmerkingen }: StapItemProps) {
  const { id, soort, op, uitkomst, kenmerken, tot, totBij, namens, wie } = stap
  const woorden = latest<KlachtstapInhoud>(parts, 'verslagen', id)
  const zinnen = [
    ...(uitkomst ? [withCapital(texts.uitkomstTekst[uitkomst] ?? uitkomst)] : []),
    ...(tot ? [totTekst(soort, formatDatum(tot))] : []),
    ...(totBij ? [withCapital(texts.eindeTekst[totBij])] : []),
    ...kenmerken.map((code) => withCapital(texts.kenmerkTekst[code] ?? code)),
    ...opmerkingen,
    ...klacht.berichten.flatMap((bericht) => (bericht.stapId === id && bericht.verteldOp ? [verteld(bericht)] : [])),
  ]
  const weg = klacht.berichten
    .filter((one) => one.stapId === id)
    .flatMap((one) => latest<WeglatingInhoud>(parts, 'verslagen', one.id)?.weggelaten ?? [])
  return (
    <AgendaItem
      when={<Datum value={op} form="kort" />}
      title={texts.gedaanTekst[soort]}
      meta={`${namens === 'directeur' ? 'Door de directeur, namens het bestuur. ' : ''}Vastgelegd door ${wie}.`}
    >
      {zinnen.length > 0 ? (
        <ul className="bullets">
          {zinnen.map((zin) => (
            <li key={zin}>{zin.endsWith('.') ? zin : `${zin}.`}</li>
          ))}
        </ul>
      ) : null}
      <Woorden tekst={woorden?.toelichting} />
      <Woorden tekst={woorden?.maatregelen} kop="Maatregelen" />
      {[...new Set(weg)].map((tekst) => (
        <Woorden key={tekst} tekst={tekst} kop="Weggelaten uit het afschrift" />
      ))}
    </AgendaItem>
  )
}

function Woorden({ tekst, kop }: { tekst?: string; kop?: string }) {
  if (!tekst) return null
  return (
    <SealedBlock>
      {kop ? <p className="meta">{kop}</p> : null}
      <SealedText>{tekst}</SealedText>
    </SealedBlock>
  )
}

function totTekst(soort: Stap['soort'], dag: string): string {
  if (soort === 'verlengen') return `Besluit uiterlijk op ${dag}`
  return soort === 'voornemen' ? `Verweer kan tot en met ${dag}` : `Tot en met ${dag}`
}

function verteld({ aan, verteldOp, afschrift, weggelaten }: BestuursklachtDetail['berichten'][number]): string {
  const copy = afschrift ? (weggelaten ? ', met een afschrift waaruit iets is weggelaten' : ', met een afschrift') : ''
  return `${withCapital(texts.hoorderTekst[aan])} hoorde dit op ${verteldOp ? formatDatum(verteldOp) : ''}${copy}`
}
