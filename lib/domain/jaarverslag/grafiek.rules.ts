import type { Cijfer } from './jaarverslag'

/** One bar of a chart; `aantal` null is not shown, `vorig` undefined where there is nothing to compare with. */
export type Staaf = { vak: string; aantal: number | null; vorig: number | null | undefined }

export function vindCijfer(
  cijfers: readonly Cijfer[],
  at: { school: string | null; tabel: string; vak: string | null },
): number | null | undefined {
  return cijfers.find(({ school, tabel, vak }) => school === at.school && tabel === at.tabel && vak === at.vak)?.aantal
}

/** The boxes of a table, the largest first; what is not shown after what is, and nothing says in which order those stand. */
export function stavenVan(
  { cijfers, vorige }: { cijfers: readonly Cijfer[]; vorige: readonly Cijfer[] | null },
  { school, tabel, vakken }: { school: string | null; tabel: string; vakken: readonly string[] },
): Staaf[] {
  const all = vakken.map((vak) => ({
    vak,
    aantal: vindCijfer(cijfers, { school, tabel, vak }) ?? null,
    vorig: vorige ? vindCijfer(vorige, { school, tabel, vak }) : undefined,
  }))
  return all.toSorted((a, b) => (b.aantal ?? -1) - (a.aantal ?? -1))
}

/** How long a bar is, in percents of the drawing; the longest leaves room for its number. */
export function breedteVan(aantal: number, staven: readonly Staaf[]): number {
  const most = Math.max(1, ...staven.flatMap(({ aantal: a, vorig }) => [a ?? 0, vorig ?? 0]))
  return Math.round((aantal / most) * 7_800) / 100
}

/** Whether of this table anything is shown, in any of these years: of what is wholly hidden a table would say nothing. */
export function isTeZien(
  jaren: readonly { cijfers: readonly Cijfer[] }[],
  at: { school: string | null; tabel?: string },
): boolean {
  return jaren.some(({ cijfers }) =>
    cijfers.some(
      ({ school, tabel, aantal }) => aantal !== null && school === at.school && (at.tabel ?? tabel) === tabel,
    ),
  )
}
