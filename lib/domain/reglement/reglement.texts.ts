import type { Geraadpleegde, GeslotenPeriode, Reglement } from './reglement'

export const reglementPresetTekst: Record<Reglement['preset'], string> = {
  handreiking: 'Handreiking',
  isob: 'ISOB',
  wet_alleen: 'Alleen de wet',
  eigen: 'Eigen keuzes',
}

export const geraadpleegdTekst: Record<Geraadpleegde, string> = {
  gmr: 'De gemeenschappelijke medezeggenschapsraad (GMR)',
  vertrouwenspersoon: 'De vertrouwenspersonen',
  commissie: 'De klachtencommissie',
}

/** Who was not said to have been asked before it changed (I 17-18). */
export function nietGehoordTekst(niet: readonly Geraadpleegde[]): string {
  const wie = new Intl.ListFormat('nl').format(niet.map((one) => nietKort[one]))
  return `Niet vastgelegd: overleg met ${wie}.`
}

const nietKort: Record<Geraadpleegde, string> = {
  gmr: 'de GMR',
  vertrouwenspersoon: 'de vertrouwenspersonen',
  commissie: 'de klachtencommissie',
}

export const geslotenBijTekst: Record<GeslotenPeriode['wie'], string> = {
  bestuur: 'Het bestuur',
  commissie: 'De klachtencommissie',
}

export const reglementRefusals = {
  begins_in_past: 'Termijnen kunnen niet met terugwerkende kracht ingaan. Kies vandaag of een latere dag.',
}

export const adviesgesprekRefusals = {
  in_future: 'Dit gesprek moet nog komen. Vul een dag in waarop u de directeur sprak.',
}
