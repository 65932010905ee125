import { type MeldingSoort, type MeldingStatus, meldingSoorten, meldingStatussen } from '@/lib/domain/melding/melding'
import { routes } from '@/lib/kernel/routes'

export type MeldingFilter = { pagina: number; status?: MeldingStatus; soort?: MeldingSoort }

/** Reads the URL; what it does not know it leaves out. */
export function filterOf(query: Record<string, string | string[] | undefined>): MeldingFilter {
  const pagina = Number(query.pagina)
  return {
    pagina: Number.isSafeInteger(pagina) && pagina >= 1 && pagina <= 10_000 ? pagina : 1,
    status: meldingStatussen.find((status) => status === query.status),
    soort: meldingSoorten.find((soort) => soort === query.soort),
  }
}

/** The list with this filter as a URL. Another filter begins at its first page. */
export function hrefOf(bestuurId: string, { pagina = 1, status, soort }: Partial<MeldingFilter>): string {
  const query = new URLSearchParams({
    ...(soort && { soort }),
    ...(status && { status }),
    ...(pagina > 1 && { pagina: String(pagina) }),
  })
  return [routes.meldingen(bestuurId), query.toString()].filter(Boolean).join('?')
}
