import type { BenchWorld } from './world'

/** One line of the table: what is compared with what, and how far it may go. */
export type Measure = {
  name: string
  goal: number
  unit: '×' | 'MB'
  run: (world: BenchWorld) => Promise<{ value: number; detail: string }>
}
