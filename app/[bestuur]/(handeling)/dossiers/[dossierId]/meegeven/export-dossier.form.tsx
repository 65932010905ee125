'use client'

import { type FormEvent, useState } from 'react'
import { Meegegeven } from '@/components/afschrift/meegegeven'
import { type Bijlage, MEEGEVEN_BYTES } from '@/components/afschrift/meegeven'
import { BijlagenKeuze, OnderdelenKeuze } from '@/components/afschrift/meegeven-keuze'
import { type Groep, groepTekst } from '@/components/afschrift/onderdeel'
import { onderdelenVan } from '@/components/afschrift/onderdelen'
import { BackLink } from '@/components/dossier/back-link'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { latest } from '@/components/vault/parts'
import { WithParts } from '@/components/vault/with-parts'
import { grootteTekst } from '@/lib/domain/bestand/bestand.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { saveAs } from '@/lib/platform/client/download'
import type { BestandInhoud, Part } from '@/lib/platform/client/vault-types'
import { useExportDossier } from './use-export-dossier'

type Props = { detail: DossierDetail; today: Datum; afzender: string; bestuurNaam: string }

export function ExportDossierForm(props: Props) {
  return <WithParts view={props.detail.sealed}>{(parts) => <Keuze {...props} parts={parts} />}</WithParts>
}

function Keuze({ detail, today, afzender, bestuurNaam, parts }: Props & { parts: readonly Part[] }) {
  const { id, nummer, schoolNaam, sealed } = detail
  const onderdelen = onderdelenVan(detail, parts, `${afzender}, vertrouwenspersoon`)
  const bijlagen = bijlagenOf(detail, parts)
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(
    () => new Set(onderdelen.filter(({ overAnderen }) => !overAnderen).map((one) => one.id)),
  )
  const onder = `${schoolNaam}, ${bestuurNaam}. Gemaakt op ${formatDatum(today)} door ${afzender}, vertrouwenspersoon.`
  const kop = { titel: 'Afschrift van uw dossier', onder }
  const { state, stand, make } = useExportDossier({ bestuurId: sealed.bestuurId, dossierId: id, kop, today })
  const ticks = {
    gekozen,
    onTick: (one: string, on: boolean) =>
      setGekozen((before) => new Set(on ? [...before, one] : [...before].filter((other) => other !== one))),
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (stand.soort === 'bezig') return
    void make({
      onderdelen: onderdelen.filter((one) => gekozen.has(one.id)),
      bijlagen: bijlagen.filter(({ bestand }) => gekozen.has(bestand.id)),
    })
  }

  const caption = (
    <>
      Dossier <Nr>{nummer}</Nr>
    </>
  )
  const href = routes.dossier(sealed.bestuurId, id)
  return (
    <Row kantlijn={<BackLink dossier={detail} />}>
      <FormHead state={state} caption={caption} title="Meegeven aan de klager" />
      {stand.soort === 'klaar' ? (
        <Meegegeven words={stand.words} naam={stand.naam} href={href} onSave={() => saveAs(stand.page, stand.naam)} />
      ) : (
        <form className="form" onSubmit={onSubmit} noValidate autoComplete="off">
          <Uitleg />
          <div id="onderdelen" className="stack">
            {(Object.keys(groepTekst) as Groep[])
              .map((groep) => [groep, onderdelen.filter((one) => one.groep === groep)] as const)
              .filter(([, own]) => own.length > 0)
              .map(([groep, own]) => (
                <OnderdelenKeuze key={groep} groep={groep} onderdelen={own} {...ticks} />
              ))}
          </div>
          {bijlagen.length > 0 ? <BijlagenKeuze bijlagen={bijlagen} {...ticks} /> : null}
          <p role="status">{stand.soort === 'bezig' ? stand.tekst : null}</p>
          <ButtonRow>
            <SubmitButton pending={stand.soort === 'bezig'}>Maak het verzegelde bestand</SubmitButton>
            <TextLink href={href}>Ga terug</TextLink>
          </ButtonRow>
        </form>
      )}
    </Row>
  )
}

function Uitleg() {
  return (
    <>
      <p className="lead">
        U maakt één bestand dat de klager zelf kan openen, met zes woorden die u langs een andere weg geeft.
      </p>
      <ul className="bullets">
        <li>Uw aantekeningen gaan nooit mee.</li>
        <li>Wat ook over anderen gaat, staat uit. Kies per onderdeel of het mee mag.</li>
        <li>Bijlagen passen tot samen {grootteTekst(MEEGEVEN_BYTES)}.</li>
        <li>Wat u meegeeft, kunt u niet terughalen. Het verdwijnt niet als het dossier wordt vernietigd.</li>
        <li>In het logboek komt dat u iets meegaf, niet wat.</li>
      </ul>
    </>
  )
}

function bijlagenOf({ bestanden }: DossierDetail, parts: readonly Part[]): Bijlage[] {
  return bestanden.flatMap((bestand) => {
    const inhoud = latest<BestandInhoud>(parts, 'bestand', bestand.id)
    return bestand.gereed && inhoud ? [{ bestand, inhoud }] : []
  })
}
