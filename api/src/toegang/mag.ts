import { Extensions, UseMiddleware } from 'type-graphql'
import { type Handeling, isHandeling } from '@zelfonderzoek/validation/toegang/handelingen'
import type { Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import { magOoitInProcedure } from '@zelfonderzoek/validation/protocol/mag-in-procedure'
import { AANMELDEIS, isVersGenoeg, type Toegangsnaam } from '@zelfonderzoek/validation/toegang/aanmelding'
import { nodigeReikwijdte } from '@zelfonderzoek/validation/toegang/reikwijdte'
import { magOoit } from '@zelfonderzoek/validation/toegang/toegang'
import { isWerk, magWerk, type Werk } from '@zelfonderzoek/validation/toegang/werk'
import type { Context, Vrager } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'

/** A handeling, a step of a procedure, any step at all, work outside any dossier, or everyone who is logged in. */
export type Toegang = Handeling | Proceshandeling | Werk | 'stap' | 'ingelogd'

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
  if (toegang !== 'ingelogd' && !magOoitIets(vrager.rol, toegang)) {
    throw fout('NIET_TOEGESTAAN', 'Uw rol mag dit niet doen.')
  }
  if (toegang === 'ingelogd' || toegang === 'stap') return
  eisReikwijdte(context, toegang)
  eisVers(context, toegang)
}

/** Refuses a machine client whose token does not name the scope; people have a role and no scopes. */
export function eisReikwijdte({ vrager, aanmelding }: Context, toegang: Toegangsnaam): void {
  const nodig = vrager && AANMELDEIS[vrager.rol] === 'sleutel' ? nodigeReikwijdte(toegang) : undefined
  if (nodig && !aanmelding.reikwijdten.includes(nodig)) throw fout('NIET_TOEGESTAAN', `Deze koppeling mist het recht ${nodig}.`)
}

/** Refuses what is heavy when the log-in is too long ago. A step that has no form of its own asks this once it knows which step it is. */
export function eisVers({ aanmelding, nu }: Pick<Context, 'aanmelding' | 'nu'>, toegang: Toegangsnaam): void {
  const sinds = aanmelding.ingelogdOp === undefined ? undefined : nu.getTime() / 1000 - aanmelding.ingelogdOp
  if (!isVersGenoeg(toegang, sinds)) throw fout('OPNIEUW_INLOGGEN', 'Log voor deze stap opnieuw in. Dan weten wij zeker dat u het bent.', 401)
}

function magOoitIets(rol: Vrager['rol'], toegang: Exclude<Toegang, 'ingelogd'>): boolean {
  if (toegang === 'stap') return magOoitInProcedure(rol)
  if (isWerk(toegang)) return magWerk(rol, toegang)
  return isHandeling(toegang) ? magOoit(rol, toegang) : magOoitInProcedure(rol, toegang)
}

/** The one who asks; `Mag` has made sure there is one. */
export function vrager(context: Context): Vrager {
  if (!context.vrager) throw fout('UNAUTHENTICATED', 'Log in om verder te gaan.', 401)
  return context.vrager
}
