import { Seal } from '../ui/seal'
import { TextLink } from '../ui/text-link'

export function Brand({ href }: { href: string }) {
  return (
    <TextLink className="brand" href={href}>
      <Seal />
      Geborgen
    </TextLink>
  )
}
