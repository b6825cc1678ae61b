import { splitPath } from '@ot/shared-types/paths';
import type { AstroGlobal, SSRManifest, SSRResult } from 'astro';
import { renderToString } from 'astro/runtime/server/index.js';
import { PageContext, type PrintedPage } from './page-context.ts';

type Route = SSRManifest['routes'][number];
type Component = Parameters<typeof renderToString>[1];

/** A kind of page: its route, its template and what its head refers to. */
interface PageKind {
  route: Route['routeData'];
  component: Component;
  styles: { props: Record<string, string>; children: string }[];
}

/**
 * Prints pages with Astro's renderer and without its server. The server makes a request, a response, cookies, headers and a
 * new global object for every page, and encodes and copies its text; that is two fifths of the time of a page, and a printed
 * page needs none of it. Templates find what `page-context.ts` says; `tests/pages.int.test.ts` compares with the server.
 */
export function templatePrinter(manifest: SSRManifest) {
  const routes = manifest.routes.filter(({ routeData }) => routeData.type === 'page');
  const kinds = new Map<Route, Promise<PageKind>>();
  const constants = constantsOf(manifest);
  return async (url: string, locals: App.Locals): Promise<string | null> => {
    const address = new URL(url);
    const found = findRoute(routes, decodeURI(address.pathname));
    if (!found) return null;
    const kind = await kindOf(found.route);
    const page: PrintedPage = { url: address, params: found.params, locals };
    const asked: AskedFor = { ...constants, ...resultOf(manifest, kind, page) };
    const result = asked as SSRResult; // AskedFor says why
    const printed = await renderToString(result, kind.component, {}, {}, true, kind.route);
    if (typeof printed === 'string') return printed;
    if (printed.status === 404) return null;
    throw new Error(
      `The template of ${kind.route.route} answers with status ${printed.status}: it can print or say 404.`,
    );
  };

  function kindOf(route: Route): Promise<PageKind> {
    const loaded = kinds.get(route) ?? loadKind(manifest, route);
    kinds.set(route, loaded);
    return loaded;
  }
}

interface FoundRoute {
  route: Route;
  params: PrintedPage['params'];
}

/** The first route that an address fits, as Astro has ordered them, with the parts of the address that it names. */
function findRoute(routes: Route[], path: string): FoundRoute | null {
  // What is said where nothing is has an address in each language, and the template of the English one.
  const { path: base } = splitPath(path);
  const asked = base === '/404' || base === '/410' ? base : path;
  for (const route of routes) {
    const match = route.routeData.pattern.exec(asked);
    if (match) return { route, params: paramsOf(route, match) };
  }
  return null;
}

/** A part that may be missing (`[...locale]`) is undefined where it is. */
function paramsOf({ routeData }: Route, match: RegExpExecArray): PrintedPage['params'] {
  const named = routeData.params.map((name, index): [string, string | undefined] => [
    name.replace('...', ''),
    match[index + 1] || undefined,
  ]);
  return Object.fromEntries(named);
}

async function loadKind(manifest: SSRManifest, { routeData, styles, scripts }: Route): Promise<PageKind> {
  const load = manifest.pageMap?.get(routeData.component);
  if (!load) throw new Error(`The route ${routeData.route} has no template in this bundle.`);
  if (scripts.length > 0)
    throw new Error(`The route ${routeData.route} has a script in its head: put it in a component.`);
  const { page } = await load();
  const { default: component } = await page();
  return { route: routeData, component, styles: styles.map(linkTo) };
}

function linkTo(style: Route['styles'][number]): PageKind['styles'][number] {
  if (style.type !== 'external') throw new Error('Styles stand in files: the security policy forbids them in pages.');
  return { props: { rel: 'stylesheet', href: `/${style.src}` }, children: '' };
}

/**
 * What Astro's renderer asks for. About a security policy it asks only where pages have one; here it is a header of the web
 * server (publisher/serve/headers.ts), the same for all.
 */
type AskedFor = Omit<
  SSRResult,
  | 'cspDestination'
  | 'cspAlgorithm'
  | 'directives'
  | 'scriptHashes'
  | 'scriptResources'
  | 'scriptDirective'
  | 'styleHashes'
  | 'styleResources'
  | 'styleDirective'
  | 'isStrictDynamic'
>;

/** The part of it that is the same for all pages. Nothing here is changed by printing. */
function constantsOf(manifest: SSRManifest) {
  const { entryModules } = manifest;
  return {
    shouldInjectCspMetaTags: false,
    base: manifest.base,
    userAssetsBase: manifest.userAssetsBase,
    clientDirectives: manifest.clientDirectives,
    componentMetadata: manifest.componentMetadata,
    inlinedScripts: manifest.inlinedScripts,
    compressHTML: manifest.compressHTML,
    renderers: manifest.renderers,
    trailingSlash: manifest.trailingSlash,
    key: manifest.key,
    request: new Request('http://localhost/'),
    response: { status: 200, statusText: 'OK', headers: new Headers() },
    cookies: undefined,
    partial: false,
    resolve: (id: string) => Promise.resolve(addressOf(entryModules, id)),
    getServerIslandNameMap: () => Promise.resolve(new Map()),
  };
}

/** The file of a component's script. */
function addressOf(entryModules: Record<string, string>, id: string): string {
  const file = entryModules[id];
  if (file === undefined) throw new Error(`The bundle has no script ${id}.`);
  return `/${file}`;
}

/** The part of it that is another one for each page, and that printing changes. */
function resultOf(manifest: SSRManifest, kind: PageKind, page: PrintedPage) {
  return {
    cancelled: false,
    params: page.params,
    pathname: page.url.pathname,
    styles: new Set(kind.styles),
    scripts: new Set<never>(),
    links: new Set<never>(),
    // Of Astro's global object a printed page has what PageContext says.
    createAstro: (props: PageContext['props'], slots: PageContext['slotValues']) =>
      new PageContext(page, props, slots) as unknown as AstroGlobal,
    _metadata: metadataOf(manifest, kind),
  };
}

function metadataOf(manifest: SSRManifest, { component }: PageKind): SSRResult['_metadata'] {
  const hint = manifest.componentMetadata.get(component.moduleId ?? '');
  return {
    headInTree: hint?.containsHead ?? false,
    routeHasPropagation: hint !== undefined && hint.propagation !== 'none',
    hasRenderedHead: false,
    hasHydrationScript: false,
    hasRenderedServerIslandRuntime: false,
    hasDirectives: new Set(),
    renderedScripts: new Set(),
    rendererSpecificHydrationScripts: new Set(),
    extraHead: [],
    extraStyleHashes: [],
    extraScriptHashes: [],
    propagators: new Set(),
    pendingSlotEvaluations: [],
    templateDepth: 0,
  };
}
