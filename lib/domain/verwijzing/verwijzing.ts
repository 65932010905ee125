/** A vertrouwenspersoon one could refer to: who is away or has no key is shown, and cannot be chosen (R-AANST-8). */
export type Ontvanger = {
  accountId: string
  naam: string
  soort: 'intern' | 'extern' | null
  doelgroep: string[]
  schoolIds: string[]
  publicKey: string | null
  enrolled: boolean
  afwezig: boolean
  vervangerNaam: string | null
}

export type NietTeKiezen = 'not_enrolled' | 'not_available' | 'wrong_doelgroep'
