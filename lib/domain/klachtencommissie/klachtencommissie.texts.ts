import type { CommissieSoort } from './klachtencommissie'

export const commissieSoortTekst: Record<CommissieSoort, string> = {
  lkc: 'De Landelijke Klachtencommissie Onderwijs (LKC)',
  eigen: 'Een eigen commissie',
}

export const klachtencommissieRefusals = {
  begins_in_past: 'Dit kan niet met terugwerkende kracht ingaan. Kies vandaag of een latere dag.',
}
