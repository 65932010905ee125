/** Who is answerable, and what of the settings the register tells. */
export type Registerkop = {
  bestuurNaam: string
  fg: string[]
  bewaarMaanden: number
  bewaarMaximum: number
  afwikkelDagen: number
  onderdrukkingDrempel: number
}
