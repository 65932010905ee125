import type { Jaartabellen, Uitgave, Verborgen } from './onderdrukking'

/** Hides everything, until the rule stands. */
export function onderdruk(j: Jaartabellen): Uitgave {
  const cellen = [null, ...j.scholen].flatMap((school) =>
    j.tabellen.flatMap(({ id, vakken, totaal }) =>
      [...vakken, ...(totaal === null ? [] : [null])].map((vak) => ({ school, tabel: id, vak, aantal: null })),
    ),
  )
  return { versie: j.eerder.length + 1, drempel: j.drempel, cellen }
}

export function waarom(j: Jaartabellen): readonly Verborgen[] {
  return onderdruk(j).cellen.map(({ aantal: _, ...cel }) => ({ cel, reden: 'klein' }))
}
