import { omgeving } from './omgeving.server.ts'

const UIT = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'microphone', 'midi', 'payment', 'usb']
const TWEE_JAAR = 63_072_000

/** Security headers of every page. Forms may lead to the portal itself and, by redirect, to the log-in page. */
export function zetKoppen(koppen: Headers, nonce: string): void {
  const { oidcIssuer, portalUrl } = omgeving()
  koppen.set('content-type', 'text/html; charset=utf-8')
  koppen.set('content-security-policy', [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${new URL(oidcIssuer).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '))
  // With no-referrer browsers post forms with "Origin: null", and the Origin check would refuse our own forms.
  koppen.set('referrer-policy', 'same-origin')
  koppen.set('permissions-policy', UIT.map((naam) => `${naam}=()`).join(', '))
  koppen.set('cross-origin-opener-policy', 'same-origin')
  koppen.set('cross-origin-resource-policy', 'same-origin')
  koppen.set('cache-control', 'no-store')
  if (portalUrl.startsWith('https:')) koppen.set('strict-transport-security', `max-age=${TWEE_JAAR}; includeSubDomains`)
}
