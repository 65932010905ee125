'use client'

import type { ReactNode } from 'react'
import { Back } from './back'
import { Button } from './button'
import { Row } from './row'

/** Above what goes on paper, and not on it: the way back, what to know first, the button. */
export function PrintRow({ back, know, children }: { back: string; know: string; children?: ReactNode }) {
  return (
    <div className="no-print">
      <Row kantlijn={<Back href={back} />}>
        <div className="stack">
          <p>{know}</p>
          <p>
            <Button onClick={() => window.print()}>Druk af</Button>
          </p>
          {children}
        </div>
      </Row>
    </div>
  )
}
