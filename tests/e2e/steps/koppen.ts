import { expect } from '@playwright/test'

type Headers = Record<string, string>

/** What every page sends along, also one that is not there or that broke. */
export function hasPageHeaders(headers: Headers, where: string): void {
  const policy = headers['content-security-policy'] ?? ''
  expect.soft(policy, where).toMatch(/script-src 'self' 'nonce-[^']{16,}' 'strict-dynamic';/)
  expect.soft(policy, where).not.toMatch(/unsafe|https?:|\*/)
  for (const part of ["default-src 'none'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"])
    expect.soft(policy, where).toContain(part)
  expect.soft(headers['cache-control'], where).toContain('no-store')
  hasCommonHeaders(headers, where)
}

export function hasCommonHeaders(headers: Headers, where: string): void {
  expect.soft(headers['cross-origin-opener-policy'], where).toBe('same-origin')
  expect.soft(headers['cross-origin-resource-policy'], where).toBe('same-origin')
  expect.soft(headers['referrer-policy'], where).toBe('same-origin')
  expect.soft(headers['x-content-type-options'], where).toBe('nosniff')
  expect.soft(headers['strict-transport-security'], where).toMatch(/^max-age=\d{8}/)
  expect.soft(headers['x-powered-by'], where).toBeUndefined()
}
