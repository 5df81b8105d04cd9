import { Extensions, UseMiddleware } from 'type-graphql'
import type { Handeling } from '@zelfonderzoek/validation/toegang/handelingen'
import { magOoit } from '@zelfonderzoek/validation/toegang/toegang'
import type { Context, Vrager } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'

/** Everyone who is logged in, whatever the role. */
export type Toegang = Handeling | 'ingelogd'

/**
 * Says on a root field which handeling it is. Whoever may never do that, in no stand and in no dossier, is refused here;
 * whether it may be done in this dossier now is decided where the dossier is found.
 */
export function Mag(toegang: Toegang): MethodDecorator {
  return (doel, naam, beschrijving) => {
    Extensions({ toegang })(doel, naam as string, beschrijving)
    UseMiddleware(({ context }, next) => {
      magBeginnen(context as Context, toegang)
      return next()
    })(doel, naam, beschrijving)
  }
}

function magBeginnen(context: Context, toegang: Toegang): void {
  const { vrager } = context
  if (!vrager) throw fout('UNAUTHENTICATED', 'Log in om verder te gaan.', 401)
  if (toegang !== 'ingelogd' && !magOoit(vrager.rol, toegang)) {
    throw fout('NIET_TOEGESTAAN', 'Uw rol mag dit niet doen.')
  }
}

/** The one who asks; `Mag` has made sure there is one. */
export function vrager(context: Context): Vrager {
  if (!context.vrager) throw fout('UNAUTHENTICATED', 'Log in om verder te gaan.', 401)
  return context.vrager
}
