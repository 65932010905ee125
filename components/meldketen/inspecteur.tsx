import { vertrouwensinspecteur } from '@/lib/domain/meldketen/meldketen.texts'

export function Inspecteur() {
  return (
    <p>
      Vertrouwensinspecteur van de Inspectie van het Onderwijs:{' '}
      <span className="nr">{vertrouwensinspecteur.telefoon}</span>, {vertrouwensinspecteur.bereikbaar}.
    </p>
  )
}
