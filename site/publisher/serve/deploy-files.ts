import { localeCodes, localizedPath, sourceLocale } from '@ot/shared-types';
import { mostDraftMebibytes } from '../preview/preview-server.ts';
import { cacheControl, securityHeaders } from './headers.ts';

/** Configuration for public web servers, made from the same headers as the local server's answers. */
export function buildDeployFiles(): Map<string, string> {
  return new Map([
    ['nginx.conf', nginxConfiguration()],
    ['Caddyfile', caddyConfiguration()],
  ]);
}

const previewNote = 'Drafts, beside the form in the CMS and for whoever has a link.';
const translated = localeCodes.filter((code) => code !== sourceLocale);
const madeBy = `# Made by "pnpm --filter @ot/site write-deploy-files" from publisher/serve/headers.ts. Do not edit.`;
const compressed = [
  'text/css',
  'text/plain',
  'text/calendar',
  'application/javascript',
  'text/javascript',
  'application/json',
  'application/xml',
  'text/xml',
  'image/svg+xml',
];

function nginxConfiguration(): string {
  return `${madeBy}
#
# Include it inside "http { }" (on Debian: copy it to /etc/nginx/conf.d/). Change the lines marked CHANGE.
# The certificate is the host's business: add "listen 443 ssl" with its files, or stand behind something that ends TLS.
# "nginx -s reload" after a release brings new redirects; pages need no reload.

# One short address for each entry and language: far more rows than a map holds by itself. Before the first map.
map_hash_max_size 262144;
map_hash_bucket_size 256;

map $uri $moved_to {
    default "";
    # CHANGE: the folder of the live release.
    include /srv/site/current/redirects.nginx;
}

${nginxMaps()}
${nginxServer()}
${nginxPreview()}`;
}

function nginxMaps(): string {
  return `map $uri $content_security_policy {
    default "${policy(false)}";
    ~^(/[A-Za-z-]+)?/search(\\.html)?$ "${policy(true)}";
}

map $uri $cache_control {
    default "${cacheControl('page')}";
    ~^/_astro/ "${cacheControl('hashed')}";
}

map $uri $not_found_page {
    default /404.html;
    ~^/(?<language>${translated.join('|')})(/|$) ${localizedPath('/404', 'pl').replace('pl', '$language')}.html;
}
`;
}

function nginxServer(): string {
  return `server {
    # CHANGE: port and name.
    listen 80;
    server_name _;
    # CHANGE: the folder of the live release. It is a link that the publisher switches.
    root /srv/site/current;

    charset utf-8;
    server_tokens off;
    absolute_redirect off;
    # A remembered path would go on showing the release before.
    open_file_cache off;

${nginxHeaders()}
    add_header Cache-Control $cache_control always;

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_types ${compressed.join(' ')};

    types_hash_max_size 4096;

${nginxLocations()}
}
`;
}

function nginxLocations(): string {
  return `    location / {
        limit_except GET { deny all; }
        if ($moved_to) {
            return 301 $moved_to;
        }
        # One address for each page: without a slash at the end. "advice/x" is the file "advice/x.html".
        rewrite ^/(.+)/$ /$1 permanent;
        try_files $uri $uri.html =404;
    }

    location = / {
        try_files /index.html =404;
    }

    # Written for web servers, not for readers.
    location ~ ^/(_redirects|redirects\\.(nginx|caddy))$ {
        return 404;
    }

    error_page 404 $not_found_page;`;
}

function nginxPreview(): string {
  return `# ${previewNote}
server {
    # CHANGE: port, and the name in PREVIEW_URL.
    listen 80;
    server_name preview.example.org;

    server_tokens off;
    client_max_body_size ${mostDraftMebibytes}m;

    location / {
        # CHANGE: PREVIEW_PORT. The preview sends its headers itself.
        proxy_pass http://127.0.0.1:4322;
    }
}
`;
}

function nginxHeaders(): string {
  return Object.entries(headersBut('Content-Security-Policy'))
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .concat('    add_header Content-Security-Policy $content_security_policy always;')
    .join('\n');
}

function caddyConfiguration(): string {
  return `${madeBy}
#
# Change the lines marked CHANGE. Caddy fetches the certificate by itself.
# "caddy reload" after a release brings new redirects; pages need no reload.

(security_headers) {
	header {
${caddyHeaders()}
		-Server
	}
}

# CHANGE: the public name of the site.
example.org {
	# CHANGE: the folder of the live release. It is a link that the publisher switches.
	root * /srv/site/current

	encode zstd gzip

	import security_headers
	@search path_regexp ^(/[A-Za-z-]+)?/search$
	@other_pages not path_regexp ^(/[A-Za-z-]+)?/search$
	header @search Content-Security-Policy "${policy(true)}"
	header @other_pages Content-Security-Policy "${policy(false)}"
	@hashed path /_astro/*
	@not_hashed not path /_astro/*
	header @hashed Cache-Control "${cacheControl('hashed')}"
	header @not_hashed Cache-Control "${cacheControl('page')}"

	# Written for web servers, not for readers.
	@written path /_redirects /redirects.nginx /redirects.caddy
	error @written 404

	@other not method GET HEAD
	error @other 405

${caddyFiles()}
}

${caddyPreview()}`;
}

function caddyPreview(): string {
  return `# CHANGE: the name in PREVIEW_URL. ${previewNote}
preview.example.org {
	request_body {
		max_size ${mostDraftMebibytes}MiB
	}
	# CHANGE: PREVIEW_PORT. The preview sends its headers itself.
	reverse_proxy 127.0.0.1:4322
}
`;
}

function caddyFiles(): string {
  return `	import /srv/site/current/redirects.caddy

	# One address for each page: without a slash at the end. "advice/x" is the file "advice/x.html".
	@slash path_regexp slash ^(/.+)/$
	redir @slash {re.slash.1} permanent

	try_files {path} {path}.html
	file_server {
		index index.html
	}

	handle_errors {
		import security_headers
		header Content-Security-Policy "${policy(false)}"
		header Cache-Control "${cacheControl('page')}"
		@translated path_regexp language ^/(${translated.join('|')})(/|$)
		rewrite @translated /{re.language.1}/404.html
		@english not path_regexp ^/(${translated.join('|')})(/|$)
		rewrite @english /404.html
		file_server
	}`;
}

function caddyHeaders(): string {
  return Object.entries(headersBut('Content-Security-Policy'))
    .map(([name, value]) => `\t\t${name} "${value}"`)
    .join('\n');
}

function policy(search: boolean): string {
  return securityHeaders({ search, https: true })['Content-Security-Policy'] ?? '';
}

function headersBut(left: string): Record<string, string> {
  const headers = securityHeaders({ search: false, https: true });
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== left));
}
