import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link inside the app. It never prefetches: what is not asked for is not read, and not in the logboek. */
export function TextLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return <Link {...props} prefetch={false} />
}
