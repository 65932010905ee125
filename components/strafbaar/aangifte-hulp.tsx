import { moetMisdrijfAangeven } from '@/lib/domain/strafbaar/strafbaar.rules'
import { openbaarTekst } from '@/lib/domain/strafbaar/strafbaar.texts'
import { routes } from '@/lib/kernel/routes'
import { TextLink } from '../ui/text-link'

type AangifteHulpProps = { bestuurId: string; grondslag: string }

/** Beside an aangifte: the duty of openbaar onderwijs, and the labels of the day of the facts (R-STRAF-1, R-STRAF-2). */
export function AangifteHulp({ bestuurId, grondslag }: AangifteHulpProps) {
  return (
    <>
      {moetMisdrijfAangeven({ grondslag }) ? <p>{openbaarTekst}</p> : null}
      <p>
        <TextLink href={routes.strafbareFeiten(bestuurId)}>Welke namen had dit op de dag dat het gebeurde?</TextLink>
      </p>
    </>
  )
}
