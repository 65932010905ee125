import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { rolTekst } from '@/lib/domain/dossier/dossier.texts'
import type { GesprekInhoud } from '@/lib/domain/gesprek/gesprek.inhoud'
import type { Bekende } from '@/lib/domain/intervisie/intervisie'
import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'
import { namenUit } from '@/lib/domain/object/namen.rules'
import type { Part } from '@/lib/platform/client/vault-types'
import { kernOf } from '../dossier/kern'
import { latest } from '../vault/parts'

/** What the case says, oldest first; notities are the adviser's alone (R-DOS-6). */
export function tekstenVan(detail: DossierDetail, parts: readonly Part[]): { id: string; tekst: string }[] {
  const kern = kernOf(parts, detail.id)
  const gesprekken = [...detail.gesprekken].sort((a, b) => a.op.localeCompare(b.op))
  return [
    { id: 'klacht', tekst: kern.klachtdefinitie },
    { id: 'toelichting', tekst: kern.toelichting },
    { id: 'melding', tekst: kern.uitMelding },
    ...gesprekken.map(({ id }) => {
      const inhoud = latest<GesprekInhoud>(parts, 'verslagen', id)
      return { id, tekst: [inhoud?.verslag, inhoud?.afspraken].filter(Boolean).join('\n') }
    }),
    ...detail.routestappen.map(({ id }) => {
      const inhoud = latest<RoutestapInhoud>(parts, 'verslagen', id)
      return { id, tekst: [inhoud?.resultaat, inhoud?.afspraken].filter(Boolean).join('\n') }
    }),
    ...detail.acties.map(({ id }) => {
      const inhoud = latest<ActieInhoud>(parts, 'verslagen', id)
      return { id, tekst: [inhoud?.wat, inhoud?.resultaat].filter(Boolean).join('\n') }
    }),
  ].filter(({ tekst }) => tekst.trim())
}

/** Everyone and every place that the case knows by name, with the words that come instead. */
export function bekendenVan(
  detail: DossierDetail,
  parts: readonly Part[],
  { bestuurNaam, afzender, bijnamen }: { bestuurNaam: string; afzender: string; bijnamen: string },
): Bekende[] {
  const personen = kernOf(parts, detail.id).personen.map(({ id, naam }) => {
    const rol = detail.partijen.find((partij) => partij.id === id)?.rol
    return { naam, als: rol ? `de ${rolTekst[rol].toLowerCase()}` : 'iemand' }
  })
  const andere = namenUit(bijnamen).map((naam) => ({ naam, als: 'iemand' }))
  const plaatsen = [
    { naam: detail.schoolNaam, als: 'de school' },
    { naam: bestuurNaam, als: 'het bestuur' },
    { naam: afzender, als: 'de vertrouwenspersoon' },
  ]
  return [...personen, ...plaatsen, ...andere].filter(({ naam }) => naam)
}
