import type { HoudGrond } from '@/lib/domain/bewaring/bewaring'
import type * as d from '@/lib/domain/dossier/dossier'
import type * as g from '@/lib/domain/gesprek/gesprek'
import type * as m from '@/lib/domain/melding/melding'
import type { ToestemmingSoort, Vorm } from '@/lib/domain/toestemming/toestemming'
import type { DemoBrief } from './brieven'
import type { DemoKlacht } from './formele-klachten'
import type { DemoTermijn } from './reglementen'
import type { DemoRoutestap } from './routestappen'

/** Days from the day the demo is made: negative lies before it. */
export type Dag = number

export type DemoGesprek = {
  dag: Dag
  soort: g.Gesprek['soort']
  met: g.Gesprek['met']
  minuten: number
  informatie?: g.InformatiePunt[]
  wie: string
  verslag: string
  afspraken?: string
}

export type DemoActie = {
  dag: Dag
  soort: 'actie' | 'afspraak'
  wie: 'ik' | 'klager' | 'ouder' | 'aangeklaagde' | 'school' | 'bestuur' | 'ander'
  uiterlijk: Dag
  wat: string
  gedaan?: Dag
}

export type DemoToestemming = {
  dag: Dag
  soort: ToestemmingSoort
  vorm: Vorm
  omvang: string
  /** For whom, where it is for one recipient. */
  ontvanger?: string
  /** Its last day. */
  tot?: Dag
  ingetrokken?: Dag
}

export type DemoPersoon = {
  rol: d.PartijRol
  categorie: m.Categorie
  minderjarig: m.Minderjarig
  naam: string
  hoedanigheid: string
  bereikbaar?: string
}

export type DemoDossier = {
  dag: Dag
  vorm: 'schriftelijk' | 'mondeling'
  personen: DemoPersoon[]
  klachtdefinitie: string
  ouders?: Extract<d.OudersStand, 'nog_te_doen'>
  extern?: d.ExternVoorkeur
  loyaliteit?: { signalen: d.Loyaliteit[]; besluit: d.LoyaliteitBesluit }
  gesprekken: DemoGesprek[]
  acties?: DemoActie[]
  notitie?: { dag: Dag; tekst: string }
  toestemmingen?: DemoToestemming[]
  route?: readonly DemoRoutestap[]
  formeleKlachten?: readonly DemoKlacht[]
  termijnen?: readonly DemoTermijn[]
  brieven?: readonly DemoBrief[]
  ingetrokken?: Dag
  slot?: {
    dag: Dag
    uitkomst: d.Uitkomst
    vragen: d.SluitVragen
    controle: Dag | null
    afloop: string
    leren: string
    nagegaan?: Dag
    /** A procedure that still runs: nothing may go yet. */
    loopt?: HoudGrond
  }
}

export type DemoZaak = {
  bestuur: string
  adviseur: string
  school: string
  dag: Dag
  soort: m.MeldingSoort
  wijze: m.Wijze
  melder: m.Categorie
  klager: m.Categorie
  minderjarig: m.Minderjarig
  label: string
  tekst: string
  meldplicht?: boolean
  triage?: {
    dag: Dag
    gebieden: m.Probleemgebied[]
    gedragingen?: m.Gedraging[]
    partijen?: m.Partijen
    uitkomst: m.TriageUitkomst
    reden: string
    naar?: string
    afbakening?: string
  }
  einde?: { dag: Dag; afloop: string; controle?: m.ControleVragen }
  dossier?: DemoDossier
}
