import type { BriefSoort } from '@/lib/domain/brief/brief'
import type { Waarden } from '@/lib/domain/brief/brief.rules'
import { briefvelden } from '@/lib/domain/brief/briefvelden.data'
import type { DossierDetail, PartijRol } from '@/lib/domain/dossier/dossier'
import type { GesprekInhoud } from '@/lib/domain/gesprek/gesprek.inhoud'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { kernOf } from '../dossier/kern'
import { latest } from '../vault/parts'

type Bron = { detail: DossierDetail; parts: readonly Part[]; today: Datum; gesprekId?: string }

/** What the dossier knows already. A report of an oral klacht takes nothing from the adviser's notes (R-KL-2). */
export function beginWaarden(soort: BriefSoort, { detail, parts, today, gesprekId }: Bron): Waarden {
  const leeg = Object.fromEntries(briefvelden[soort].map(({ veld }) => [veld, '']))
  const dagtekening = { dagtekening: formatDatum(today, 'kort') }
  if (soort === 'uitnodiging' || soort === 'verslag_mondeling') return { ...leeg, ...dagtekening }
  if (soort === 'gespreksverslag') return { ...leeg, ...dagtekening, ...uitGesprek(detail, parts, gesprekId) }
  const kern = kernOf(parts, detail.id)
  const personen = (rol: PartijRol) =>
    detail.partijen
      .filter((partij) => partij.rol === rol && !partij.tot)
      .flatMap(({ id }) => kern.personen.filter((persoon) => persoon.id === id))
  const [klager] = personen('klager')
  const wie = { naam: klager?.naam ?? '', namens: personen('betrokken_leerling')[0]?.naam ?? '' }
  if (soort === 'machtiging') return { ...leeg, ...dagtekening, ...wie, rol: wie.namens ? 'ouder' : 'klager' }
  const bekend = { ...leeg, ...dagtekening, ...wie, bereikbaar: klager?.bereikbaar ?? '' }
  if (soort === 'intrekking') return bekend
  const aangeklaagde = personen('aangeklaagde')
    .map(({ naam, hoedanigheid }) => [naam, hoedanigheid].filter(Boolean).join(', '))
    .join(' en ')
  return { ...bekend, aangeklaagde, omschrijving: kern.klachtdefinitie }
}

function uitGesprek(detail: DossierDetail, parts: readonly Part[], gesprekId: string | undefined): Waarden {
  const gesprek = detail.gesprekken.find(({ id }) => id === gesprekId)
  if (!gesprek) return {}
  const {
    wie = '',
    verslag = '',
    afspraken = '',
  } = latest<Partial<GesprekInhoud>>(parts, 'verslagen', gesprek.id) ?? {}
  return { gesprekOp: formatDatum(gesprek.op, 'kort'), aanwezigen: wie, verslag, afspraken }
}
