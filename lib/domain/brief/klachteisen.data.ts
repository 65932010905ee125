/** What a klacht on paper must hold, and what helps it, each with where that is asked (R-KL-1). */
export const klachteisen = [
  { eis: 'naam', aard: 'vereist', bron: 'Klachtenregeling, art. 9.3', wat: 'de naam van de klager' },
  { eis: 'adres', aard: 'vereist', bron: 'Klachtenregeling, art. 9.3', wat: 'het adres van de klager' },
  { eis: 'dagtekening', aard: 'vereist', bron: 'Klachtenregeling, art. 9.3', wat: 'de datum van de brief' },
  { eis: 'omschrijving', aard: 'vereist', bron: 'Klachtenregeling, art. 9.3', wat: 'een omschrijving van de klacht' },
  { eis: 'schriftelijk', aard: 'vereist', bron: 'Klachtenregeling, art. 9.1', wat: 'de klacht op papier' },
  { eis: 'handtekening', aard: 'vereist', bron: 'Klachtenregeling, art. 9.1', wat: 'de handtekening van de klager' },
  { eis: 'aangeklaagde', aard: 'aanbevolen', bron: 'Handreiking, 5.8.1', wat: 'de naam van de aangeklaagde' },
  { eis: 'feiten', aard: 'aanbevolen', bron: 'Handreiking, 5.8.1', wat: 'wat er feitelijk gebeurd is' },
] as const

export type Klachteis = (typeof klachteisen)[number]
