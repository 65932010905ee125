import { routes } from '@/lib/kernel/routes'
import { TextLink } from '../ui/text-link'

export type InDossier = { id: string; nummer: string; sealed: { bestuurId: string } }

export function BackLink({ dossier: { id, nummer, sealed } }: { dossier: InDossier }) {
  return (
    <p className="back no-print">
      <TextLink href={routes.dossier(sealed.bestuurId, id)}>
        Terug naar dossier <span className="nr">{nummer}</span>
      </TextLink>
    </p>
  )
}
