import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'

export type InDossier = { id: string; nummer: string; sealed: { bestuurId: string } }

export function BackLink({ dossier: { id, nummer, sealed } }: { dossier: InDossier }) {
  return (
    <Back href={routes.dossier(sealed.bestuurId, id)}>
      Terug naar dossier <span className="nr">{nummer}</span>
    </Back>
  )
}
