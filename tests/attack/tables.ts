/** What goes into `npm run onderdruk` and comes out of it, written down here once more: the attack shares no code with what it attacks. */
export type Table = {
  id: string
  vakken: readonly string[]
  totaal: string | null
  /** Of overlapping topics: the total that no topic exceeds, and the one of which every case has a topic. */
  hoogstens?: string
  minstens?: string
}
export type Count = { school: string; tabel: string; vak: string; aantal: number; bijdragen?: Record<string, number> }
export type Cell = { school: string | null; tabel: string; vak: string | null; aantal: number | null }
export type Published = { versie: number; drempel: number; cellen: readonly Cell[] }
export type Tables = {
  drempel: number
  scholen: readonly string[]
  tabellen: readonly Table[]
  tellingen: readonly Count[]
  eerder: readonly Published[]
  /** Schools that one adviser alone serves, as everybody knows: there nothing is hidden from her. */
  alleen?: Readonly<Record<string, string>>
}

/** One report: the counts of each of its versions, oldest first. */
export type World = Omit<Tables, 'tellingen' | 'eerder'> & { versies: readonly (readonly Count[])[] }

export type Suppress = (tables: Tables) => Published

/** Publishes a report version by version, each knowing what was published before. */
export function publish(world: World, suppress: Suppress): Published[] {
  const out: Published[] = []
  for (const tellingen of world.versies) {
    const { versies: _, ...rest } = world
    out.push(suppress({ ...rest, tellingen, eerder: [...out] }))
  }
  return out
}
