import '@fontsource/schibsted-grotesk/400.css'
import '@fontsource/schibsted-grotesk/600.css'
import './globals.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: 'Geborgen', template: '%s - Geborgen' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, email: false, address: false },
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time cannot carry the nonce of its request, and its scripts would be refused.
  await connection()
  return (
    <html lang="nl" data-scroll-behavior="smooth">
      <body>
        <a className="skip" href="#inhoud">
          Naar de inhoud
        </a>
        {children}
      </body>
    </html>
  )
}
