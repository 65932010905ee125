import type { Metadata } from 'next'
import { PlainShell } from '@/components/shell/plain-shell'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { internalPath } from '@/lib/kernel/internal-path'
import { routes } from '@/lib/kernel/routes'
import { SignInForm } from './sign-in.form'

export const metadata: Metadata = { title: 'Inloggen' }

type Props = { searchParams: Promise<{ naar?: string; reden?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const { naar, reden } = await searchParams
  return (
    <PlainShell>
      <Row>
        <SignInForm next={internalPath(naar, routes.besturen)} ended={reden === 'verlopen'} />
        <div className="below">
          <h2 className="as-h3">Wilt u iets melden?</h2>
          <p>
            Dan hoeft u niet in te loggen. <TextLink href={routes.start}>Lees bij wie u terechtkunt</TextLink>.
          </p>
        </div>
      </Row>
    </PlainShell>
  )
}
