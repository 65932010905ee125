import { statusTekst as intakeStatus } from '@/lib/domain/intake/intake.texts'
import { statusTekst as meldingStatus } from '@/lib/domain/melding/melding.texts'
import type { Zaak } from '@/lib/domain/vandaag/vandaag'
import { zaakTekst } from '@/lib/domain/vandaag/vandaag.texts'

export function zoektekstVan(zaak: Zaak, naam: string | undefined): string {
  return [naam, zaak.nummer, zaakTekst[zaak.soort], zaak.schoolNaam].filter(Boolean).join(' ')
}

/** "in behandeling", whatever the kind of case. */
export function standVan({ soort, status }: Zaak): string {
  const texts: Record<string, string> = { intake: intakeStatus, melding: meldingStatus, dossier: dossierStatus }[soort]
  return texts[status] ?? status
}

const dossierStatus = { lopend: 'lopend', afgesloten: 'afgesloten' }
