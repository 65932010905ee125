import { TextLink } from '../ui/text-link'

export function Place({ name, switchHref, wideOnly }: { name: string; switchHref?: string; wideOnly?: boolean }) {
  return (
    <p className={wideOnly ? 'place wide-only' : 'place'}>
      {name}{' '}
      {switchHref ? (
        <TextLink href={switchHref}>
          Wissel<span className="visually-hidden"> van bestuur</span>
        </TextLink>
      ) : null}
    </p>
  )
}
