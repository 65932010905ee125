import type { DossierDetail, Partij } from '@/lib/domain/dossier/dossier'
import { herkomstTekst, oudersTekst, uitkomstTekst } from '@/lib/domain/dossier/dossier.texts'
import { categorieTekst, gebiedTekst, gedragingTekst } from '@/lib/domain/melding/melding.texts'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'

export function Kenmerken({ detail }: { detail: DossierDetail }) {
  const current = detail.partijen.filter(({ tot }) => !tot)
  const aangeklaagden = current.filter(({ rol }) => rol === 'aangeklaagde')
  return (
    <Facts columns={3} coded>
      <Fact label="Gaat over">{onderwerpOf(detail)}</Fact>
      <Fact label="School">{detail.schoolNaam}</Fact>
      <Fact label="Klager is">{klagerIs(current)}</Fact>
      {aangeklaagden.length > 0 ? <Fact label="Aangeklaagde is">{aangeklaagden.map(isWie).join(' en ')}</Fact> : null}
      {detail.herkomst ? <Fact label="Begon als">{begonAls(detail.herkomst)}</Fact> : null}
      {detail.overgenomen ? <Fact label="Overgenomen van">{detail.overgenomen.vanNaam}</Fact> : null}
      {detail.oudersStand === 'nvt' ? null : <Fact label="Ouders">{oudersTekst[detail.oudersStand]}</Fact>}
      {detail.uitkomst ? <Fact label="Uitkomst">{uitkomstTekst[detail.uitkomst]}</Fact> : null}
    </Facts>
  )
}

function onderwerpOf({ probleemgebieden, gedragingen }: DossierDetail): string {
  const gebied = probleemgebieden.map((code) => gebiedTekst[code]).join(', ')
  return gedragingen.length === 0 ? gebied : `${gebied}: ${gedragingen.map((code) => gedragingTekst[code]).join(', ')}`
}

/** "ouder of verzorger van een leerling onder 18" */
function klagerIs(partijen: readonly Partij[]): string {
  const klager = partijen.find(({ rol }) => rol === 'klager')
  const leerling = partijen.find(({ rol }) => rol === 'betrokken_leerling')
  if (!klager) return 'niet bekend'
  return klager.categorie === 'ouder' && leerling ? `${isWie(klager)} van een ${isWie(leerling)}` : isWie(klager)
}

function isWie({ categorie, minderjarig }: Partij): string {
  const wie = categorie === 'onbekend' ? 'niet bekend' : categorieTekst[categorie]
  return minderjarig === 'ja' ? `${wie} onder 18` : wie
}

function begonAls({ soort, herkomst }: { soort: string; herkomst: string }): string {
  return `${soort}. ${herkomstTekst[herkomst] ?? ''}`
}
