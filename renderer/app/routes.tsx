import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '#renderer/app/address.ts';
import { PageFailed } from '#renderer/app/page-failed.tsx';
import { PageNotFound } from '#renderer/app/page-not-found.tsx';
import { Shell } from '#renderer/app/shell/shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: PageNotFound,
  errorComponent: PageFailed,
});

function page<const P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) {
  return createRoute({ getParentRoute: () => root, path, component });
}

/** One line a page: its place, and the file that is loaded when somebody goes there. */
const pages = [
  page(
    '/',
    lazyRouteComponent(() => import('#renderer/features/home/home-page.tsx'), 'HomePage'),
  ),
  page(
    '/nominations',
    lazyRouteComponent(
      () => import('#renderer/features/nominations/nominations-page.tsx'),
      'NominationsPage',
    ),
  ),
  page(
    '/nominations/$id',
    lazyRouteComponent(() => import('#renderer/features/nominations/batch-page.tsx'), 'BatchPage'),
  ),
  page(
    '/workflow',
    lazyRouteComponent(
      () => import('#renderer/features/nominations/steps/simulator-page.tsx'),
      'SimulatorPage',
    ),
  ),
  page(
    '/council',
    lazyRouteComponent(() => import('#renderer/features/council/council-page.tsx'), 'CouncilPage'),
  ),
  page(
    '/council/$batchId',
    lazyRouteComponent(
      () => import('#renderer/features/council/council-session-page.tsx'),
      'CouncilSessionPage',
    ),
  ),
  page(
    '/decisions',
    lazyRouteComponent(() => import('#renderer/features/decisions/decisions-page.tsx'), 'DecisionsPage'),
  ),
  page(
    '/decisions/$id',
    lazyRouteComponent(() => import('#renderer/features/decisions/decision-page.tsx'), 'DecisionPage'),
  ),
  page(
    '/documents',
    lazyRouteComponent(() => import('#renderer/features/documents/documents-page.tsx'), 'DocumentsPage'),
  ),
  page(
    '/documents/$id',
    lazyRouteComponent(() => import('#renderer/features/documents/document-page.tsx'), 'DocumentPage'),
  ),
  page(
    '/certificates',
    lazyRouteComponent(
      () => import('#renderer/features/certificates/certificates-page.tsx'),
      'CertificatesPage',
    ),
  ),
  page(
    '/certificates/decisions/$id',
    lazyRouteComponent(
      () => import('#renderer/features/certificates/print/print-page.tsx'),
      'PrintDecisionPage',
    ),
  ),
  page(
    '/certificates/awards/$id',
    lazyRouteComponent(
      () => import('#renderer/features/certificates/print/print-page.tsx'),
      'PrintAwardPage',
    ),
  ),
  page(
    '/certificates/designs/$id',
    lazyRouteComponent(() => import('#renderer/features/certificates/studio/studio-page.tsx'), 'StudioPage'),
  ),
  page(
    '/registers',
    lazyRouteComponent(() => import('#renderer/features/registers/registers-page.tsx'), 'RegistersPage'),
  ),
  page(
    '/search',
    lazyRouteComponent(() => import('#renderer/features/archive/search-page.tsx'), 'SearchPage'),
  ),
  page(
    '/awards/$id',
    lazyRouteComponent(() => import('#renderer/features/archive/award-page.tsx'), 'AwardPage'),
  ),
  page(
    '/undelivered',
    lazyRouteComponent(() => import('#renderer/features/archive/undelivered-page.tsx'), 'UndeliveredPage'),
  ),
  page(
    '/dossiers',
    lazyRouteComponent(() => import('#renderer/features/dossiers/dossiers-page.tsx'), 'DossiersPage'),
  ),
  page(
    '/disposals/$id',
    lazyRouteComponent(() => import('#renderer/features/dossiers/keeping/disposal-page.tsx'), 'DisposalPage'),
  ),
  page(
    '/dossiers/$id',
    lazyRouteComponent(() => import('#renderer/features/dossiers/file/dossier-page.tsx'), 'DossierPage'),
  ),
  page(
    '/honorees',
    lazyRouteComponent(() => import('#renderer/features/honorees/honorees-page.tsx'), 'HonoreesPage'),
  ),
  page(
    '/honorees/doubles',
    lazyRouteComponent(() => import('#renderer/features/honorees/doubles-page.tsx'), 'DoublesPage'),
  ),
  page(
    '/honorees/$id',
    lazyRouteComponent(() => import('#renderer/features/honorees/honoree-page.tsx'), 'HonoreePage'),
  ),
  page(
    '/units',
    lazyRouteComponent(() => import('#renderer/features/units/units-page.tsx'), 'UnitsPage'),
  ),
  page(
    '/units/totals',
    lazyRouteComponent(() => import('#renderer/features/units/totals-page.tsx'), 'TotalsPage'),
  ),
  page(
    '/units/names',
    lazyRouteComponent(() => import('#renderer/features/units/doubtful-page.tsx'), 'DoubtfulNamesPage'),
  ),
  page(
    '/units/$id',
    lazyRouteComponent(() => import('#renderer/features/units/unit-page.tsx'), 'UnitPage'),
  ),
  page(
    '/imports',
    lazyRouteComponent(() => import('#renderer/features/imports/imports-page.tsx'), 'ImportsPage'),
  ),
  page(
    '/imports/$id',
    lazyRouteComponent(() => import('#renderer/features/imports/import-page.tsx'), 'ImportPage'),
  ),
  page(
    '/form-check',
    lazyRouteComponent(() => import('#renderer/features/form-check/form-check-page.tsx'), 'FormCheckPage'),
  ),
  page(
    '/catalogue',
    lazyRouteComponent(() => import('#renderer/features/catalogue/catalogue-page.tsx'), 'CataloguePage'),
  ),
  page(
    '/administration',
    lazyRouteComponent(
      () => import('#renderer/features/accounts/administration-page.tsx'),
      'AdministrationPage',
    ),
  ),
  page(
    '/audit',
    lazyRouteComponent(() => import('#renderer/features/audit/audit-page.tsx'), 'AuditPage'),
  ),
  page(
    '/account',
    lazyRouteComponent(() => import('#renderer/features/accounts/own-account-page.tsx'), 'OwnAccountPage'),
  ),
];

/**
 * Loads every page's file while nothing else is to do. Otherwise a page first visited while the office is stopped
 * would make the browser reload into an error of its own, and the calm banner would be gone.
 */
export function preloadPages(): void {
  for (const { options } of pages) void options.component?.preload?.();
}

/** Places live behind `#`: the same in `app://so-vang/` and on loopback. */
export const router = createRouter({
  routeTree: root.addChildren(pages),
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
