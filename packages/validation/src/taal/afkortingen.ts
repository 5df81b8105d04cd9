/**
 * Abbreviations that end in a full stop without ending the sentence, written without that stop.
 * Source: Taaladvies.net, "Afkortingen" (general), and the terms of reports under the Wmo 2015 (functions, units, addressing).
 */
export const AFKORTINGEN: ReadonlySet<string> = new Set([
  'a.d.h.v', 'a.h.v', 'a.s', 'aanv', 'afd', 'afk', 'alg', 'amb', 'art', 'b.g.g', 'b.v', 'bijl', 'bijv', 'blz', 'bv', 'ca', 'cfm', 'cie', 'cl', 'clt', 'coord', 'co', 'd.d', 'd.m.v', 'd.w.z', 'dd', 'dept', 'dhr',
  'dir', 'div', 'dl', 'do', 'dr', 'drs', 'e.a', 'e.d', 'e.e.a', 'e.v', 'enz', 'etc', 'evt', 'excl', 'fa', 'fig', 'fam', 'fte', 'fys', 'gem', 'get', 'h.a', 'hfdst', 'i.c', 'i.c.m', 'i.g.v', 'i.h.b', 'i.h.k.v',
  'i.m', 'i.o', 'i.o.m', 'i.p.v', 'i.s.m', 'i.t.t', 'i.v.m', 'id', 'ing', 'incl', 'insp', 'ir', 'jl', 'jr', 'k.a', 'lid', 'm.a.w', 'm.b.t', 'm.b.v', 'm.i', 'm.i.v', 'm.m.v', 'm.n', 'm.u.v', 'max', 'med',
  'mevr', 'mevr', 'mgr', 'min', 'mld', 'mln', 'mr', 'mw', 'n.a.v', 'n.o.t.k', 'n.t.b', 'n.v.t', 'nl', 'nr', 'nrs', 'o.a', 'o.b.v', 'o.g', 'o.i', 'o.i.d', 'o.l.v', 'o.m', 'o.v.v', 'ong', 'p', 'p.a', 'p.m', 'p.p', 'par',
  'pag', 'pers', 'pl', 'plm', 'prof', 'pt', 'q.q', 'r.k', 'ref', 'resp', 'rvb', 's.v.p', 'sec', 'sr', 'st', 't.a.v', 't.b.v', 't.g.v', 't.h.v', 't.n.v', 't.o.v', 't.t', 't.w', 't.w.v', 't/m', 'tel', 'temp', 'u', 'v.a', 'v.d', 'v.h', 'v.w.b',
  'verpl', 'verz', 'vgl', 'vlg', 'vnl', 'vb', 'w.o', 'wk', 'z.g', 'z.g.n', 'z.o.z', 'zgn', 'zr',
  'jan', 'feb', 'febr', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'ma', 'di', 'wo', 'vr', 'za', 'zo',
])

/** Abbreviations that begin a name or number, so that a capital after them does not start a sentence either. */
export const VOOR_NAAM: ReadonlySet<string> = new Set([
  'art', 'bijl', 'blz', 'ca', 'cl', 'clt', 'dd', 'd.d', 'dhr', 'dr', 'drs', 'fam', 'hfdst', 'ing', 'ir', 'mevr', 'mw', 'mr', 'mgr', 'nr', 'o.a', 'o.l.v', 'bijv', 'bv', 'prof', 'pag', 'par', 'resp', 'st', 't.a.v', 't.n.v', 'i.o.m', 'i.s.m', 'm.n', 'amb', 'gem', 'max', 'min', 'vgl', 'afd', 'lid', 'nrs', 'm.i.v', 'm.u.v', 'n.a.v', 'i.v.m', 'i.h.k.v', 'm.b.t', 'm.b.v', 'a.d.h.v', 'd.m.v', 'incl', 'excl', 't.b.v', 't.h.v', 't.o.v', 'v.a', 'v.d', 'i.p.v', 'evt', 'coord', 'insp', 'verpl', 'med', 'i.t.t', 'i.c.m', 'o.b.v', 'p', 'plm', 'tel', 'vlg', 'a.s',
])
