import type { Categorie, Minderjarig } from '@/lib/domain/melding/melding'
import type { MeldingKern, TriageInhoud } from '@/lib/domain/melding/melding.inhoud'
import type { SealedView } from '@/lib/domain/object/object'
import type { Part } from '@/lib/platform/client/vault-types'
import { latest } from '../vault/parts'
import { nieuwePersoon, type PersoonWaarden } from './persoon-waarden'

export type MeldingVoorDossier = {
  id: string
  nummer: string | null
  schoolNaam: string
  schoolSector: string
  klagerCategorie: Categorie
  minderjarig: Minderjarig
  sealed: SealedView
}

const MEEST = 12_000

/** The text of the melding in one piece, so that nothing of it is lost. */
export function uitMelding(parts: readonly Part[], meldingId: string): string {
  const kern = latest<Partial<MeldingKern>>(parts, 'kern', meldingId)
  const triage = latest<Partial<TriageInhoud>>(parts, 'verslagen', meldingId)
  const intake = kern?.intake
  const lines = [
    // The name of the klager stands with the persons, where it can be hidden.
    kern?.label === intake?.klager ? null : kern?.label,
    kern?.tekst,
    intake && `Van ${intake.van}, intake ${intake.nummer}`,
    intake?.omschrijving,
    intake?.wanneer && `Wanneer: ${intake.wanneer}`,
    ...(intake?.acties ?? []).map((actie) => `Actie: ${actie}`),
    intake?.toelichting,
    triage?.reden && `Waarom u dit begeleidt: ${triage.reden}`,
    triage?.afbakening && `Wat u begeleidt: ${triage.afbakening}`,
  ]
  return lines.filter(Boolean).join('\n\n').slice(0, MEEST)
}

/** Who a dossier begins with: the klager as the melding knew him, his pupil, and the one it is about. */
export function eerstePersonen(
  { id, klagerCategorie, minderjarig }: MeldingVoorDossier,
  parts: readonly Part[],
): PersoonWaarden[] {
  const kern = latest<Partial<MeldingKern>>(parts, 'kern', id)
  const ouder = klagerCategorie === 'ouder'
  const klager = nieuwePersoon('klager', {
    naam: kern?.intake?.klager ?? '',
    bereikbaar: kern?.intake?.bereikbaar ?? kern?.bereikbaar ?? '',
    categorie: klagerCategorie === 'onbekend' ? '' : klagerCategorie,
    minderjarig: ouder ? 'nee' : minderjarig,
  })
  const leerling = nieuwePersoon('betrokken_leerling', { minderjarig: minderjarig === 'ja' ? 'ja' : '' })
  return [klager, ...(ouder ? [leerling] : []), nieuwePersoon('aangeklaagde')]
}
