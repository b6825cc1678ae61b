import { localizedPath } from '@ot/shared-types';
import { feedType } from './content-types.ts';
import {
  capitals,
  commonHeaders,
  goneMarks,
  httpsNote,
  languageFolder,
  madeBy,
  mostDraftMebibytes,
  notFoundPages,
  policy,
  previewNote,
  searchPages,
  translated,
  whyGone,
} from './deploy-words.ts';
import { cacheControl, formerPdf, hashedPaths, picturePolicy, uploadAddresses } from './headers.ts';

const logging = `{
	# Caddy keeps no list of requests unless it is told to. Beside a fault it names whoever asked, and what: not here.
	log default {
		format filter {
			wrap json
			fields {
				request>remote_ip delete
				request>remote_port delete
				request>client_ip delete
				request>headers delete
				request>uri delete
			}
		}
	}
}`;

export function caddyConfiguration(): string {
  return `${madeBy}
#
# Change the lines marked CHANGE. Caddy fetches the certificate by itself.
# "caddy reload" after a release brings new redirects; pages need no reload.

${logging}

(security_headers) {
	header {
${commonHeaders()
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		# ${httpsNote}
		-Server
	}
}

# CHANGE: the public name of the site.
example.org {
	# CHANGE: the folder of the live release. It is a link that the publisher switches.
	root * /srv/site/current

	encode zstd gzip

${headersByAddress()}

	route {
${refusals()}

${answers()}
	}

${notFound()}
}

${preview()}`;
}

function headersByAddress(): string {
  return `	import security_headers
	@search path_regexp ${searchPages}
	@other_pages not path_regexp ${searchPages}
	header @search Content-Security-Policy "${policy(true)}"
	header @other_pages Content-Security-Policy "${policy(false)}"
	@pictures path_regexp ${uploadAddresses.picture}
	header @pictures Content-Security-Policy "${picturePolicy}"
	@hashed path_regexp ${hashedPaths}
	@not_hashed not path_regexp ${hashedPaths}
	header @hashed Cache-Control "${cacheControl('hashed')}"
	header @not_hashed Cache-Control "${cacheControl('page')}"
	@feed path_regexp /feed\\.xml$
	header @feed Content-Type "${feedType}; charset=utf-8"`;
}

function refusals(): string {
  return `		@other not method GET HEAD
		error @other 405
		# Written for web servers, not for readers.
		@written path /_redirects /redirects.nginx /redirects.caddy ${goneMarks}/*
		error @written 404
		# Uploads: pictures and PDF files, nothing else.
		@no_upload {
			path /media/*
			not path_regexp ${uploadAddresses.any}
		}
		error @no_upload 404
		@not_found_page path_regexp ${notFoundPages}
		error @not_found_page 404
		# Signs that would stand for several files.
		@pattern path_regexp [*?\\[\\]{}\\\\]
		error @pattern 404`;
}

function answers(): string {
  return `		map {query} {and_query} {
			~^(.+)$ "?\${1}"
			default ""
		}
${gone()}

		# A page that is asked for in another way is answered with its address. "advice/x" is the file "advice/x.html".
		@written_otherwise vars_regexp {http.request.orig_uri} "^[^?]*(//|%)|^[^?]+(/|\\.html)(\\?|$)|/index(\\?|$)"
		route @written_otherwise {
			uri path_regexp /{2,} /
			uri path_regexp ^(/.*?[^/])(\\.html|/)+$ $1
			uri path_regexp ^/(index|\\.html)$ /
			uri path_regexp ^(${languageFolder})/index$ $1
			error @gone 410
			@home path /
			redir @home /{and_query} permanent
			@page file {path}.html
			redir @page {path}{and_query} permanent
		}

		# Whatever stands in the web root comes before addresses that were given up.
		@root path /
		rewrite @root /index.html
		@there file {path} {path}.html
		route @there {
			rewrite {http.matchers.file.relative}
			file_server
		}

${smallLetters()}
		error @gone 410
		map {path} {moved_to} {
			default ""
			# CHANGE: the folder of the live release. With a star, Caddy starts before there is one.
			import /srv/site/current/redirects.cadd*
		}
		@moved not vars {moved_to} ""
		redir @moved {moved_to} permanent
		@small file {path}.html
		redir @small {path}{and_query} permanent
		error 404`;
}

/** Asked at once, and again of each other way in which an address is written. */
function gone(): string {
  return `		# ${whyGone}
		@gone file ${goneMarks}{path}.html
		error @gone 410
		@former_pdf {
			path_regexp ${formerPdf}
			not file {path}
		}
		error @former_pdf 410`;
}

function smallLetters(): string {
  const mixed = translated.filter((code) => code !== code.toLowerCase());
  return [
    ...capitals.map((letter) => `uri path_regexp ${letter} ${letter.toLowerCase()}`),
    ...mixed.map((code) => `uri path_regexp ^/${code.toLowerCase()}(/|$) /${code}$1`),
  ]
    .map((line) => `\t\t${line}`)
    .join('\n');
}

function notFound(): string {
  const pagesOf = (page: string) =>
    translated.map((code) => `\t\t\t~(?i)^/${code}(/|$) ${localizedPath(page, code)}.html`).join('\n');
  return `	handle_errors {
		import security_headers
		header Content-Security-Policy "${policy(false)}"
		header Cache-Control "${cacheControl('page')}"
		map {path} {not_found_page} {
${pagesOf('/404')}
			default /404.html
		}
		map {path} {gone_page} {
${pagesOf('/410')}
			default /410.html
		}
		@was_there expression {err.status_code} == 410
		@never_there expression {err.status_code} != 410
		rewrite @was_there {gone_page}
		rewrite @never_there {not_found_page}
		file_server
	}`;
}

function preview(): string {
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
