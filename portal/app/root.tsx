import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { EilandScript } from './eiland/eiland-script.tsx'
import { FormulierTokenProvider } from './formulier/formulier-token.tsx'
import { Foutpagina, foutkop } from './foutpagina.tsx'
import { Inlogknop, Uitlogknop } from './inlogknop.tsx'
import { menuVoor } from './menu.ts'
import { laadPortaal } from './portaal.server.ts'
import { Sessiewacht } from './sessie/wacht/sessiewacht.tsx'
import { metHoofdletter } from './teksten/met-hoofdletter.ts'
import { paginatitel, portaal as woorden } from './teksten/portaal.ts'
import stijl from './stijl/stijl.css?url'
import { Hoofdmenu } from './ui/hoofdmenu.tsx'
import { klassen } from './ui/klassen.ts'
import { Portaalkop } from './ui/portaalkop.tsx'
import { Portaalvoet } from './ui/portaalvoet.tsx'
import { Skiplink } from './ui/skiplink.tsx'

export const links: LinksFunction = () => [
  { rel: 'preload', href: '/fonts/source-sans-3.woff2', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: stijl },
  { rel: 'icon', href: '/icoon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = ({ error }) => [
  { title: error ? paginatitel(foutkop(error)) : woorden.naam },
]

export function loader({ request }: LoaderFunctionArgs) {
  return laadPortaal(request)
}

export function Layout({ children }: { children: ReactNode }) {
  const portaal = useRouteLoaderData<typeof loader>('root')
  const gebruiker = portaal?.gebruiker ?? undefined
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className={klassen('voorbeeld-theme zelfonderzoek-thema', portaal?.thema)}>
        <FormulierTokenProvider value={portaal?.formulierToken ?? ''}>
          <Skiplink />
          <Portaalkop
            wie={gebruiker && { functie: metHoofdletter(gebruiker.functie), organisatie: gebruiker.organisatie.naam }}
            actie={gebruiker ? <Uitlogknop /> : <Inlogknop soort="tekst" />}
          />
          <Hoofdmenu punten={menuVoor(gebruiker?.rol, portaal?.ongelezen ?? 0, portaal?.pad ?? '')} />
          <div className="bladspiegel">
            <main id="inhoud" tabIndex={-1}>{children}</main>
          </div>
          <Portaalvoet />
          {gebruiker && <Sessiewacht />}
          <EilandScript />
        </FormulierTokenProvider>
      </body>
    </html>
  )
}

export default function Portaal() {
  return <Outlet />
}

/** Only for what goes wrong around the pages; errors in a page are caught in `routes/blad.tsx`. */
export function ErrorBoundary() {
  return <Foutpagina fout={useRouteError()} />
}
