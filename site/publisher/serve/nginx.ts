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

const compressed = [
  'text/css',
  'text/plain',
  'text/calendar',
  'application/javascript',
  'text/javascript',
  'application/json',
  'application/xml',
  feedType,
  'text/xml',
  'image/svg+xml',
];

export function nginxConfiguration(): string {
  return `${madeBy}
#
# Include it inside "http { }" (on Debian: copy it to /etc/nginx/conf.d/). Change the lines marked CHANGE.
# The certificate is the host's business: add "listen 443 ssl" with its files, or stand behind something that ends TLS.
# "nginx -s reload" after a release brings new redirects; pages need no reload.

# Twelve rows for each address that was given up: far more than a map holds by itself, and longer. Before the first map.
map_hash_max_size 262144;
map_hash_bucket_size 512;

${addressMaps()}
${answerMaps()}
# What was asked for and how it was answered: not by whom, and not what stands behind "?", which can be somebody's search words.
log_format without_people '$time_iso8601 $status $request_method $asked $body_bytes_sent';

${server()}
${preview()}`;
}

/** What address is meant by what was asked for. They are read again where it is rewritten: "volatile". */
function addressMaps(): string {
  return `# What was asked for, as it was written.
map $request_uri $asked {
    default "";
    ~^(?<asked_path>[^?]*) $asked_path;
}

# The one address of what was asked for: no slash and no ".html" at its end. "advice/x" is the file "advice/x.html".
map $uri $address {
    volatile;
    default $uri;
    ~^/(index)?(\\.html|/)*$ /;
    ~^(?<language_home>${languageFolder})/index(\\.html|/)*$ $language_home;
    ~^(?<page_address>/.*?[^/])(\\.html|/)+$ $page_address;
}

map $address $page_file {
    volatile;
    default $address.html;
    / /index.html;
    ~${notFoundPages} "";
    ~^${goneMarks}/ "";
}

# Addresses that were given up. Capitals make no difference in a map.
map $address $moved_to {
    volatile;
    default "";
    # CHANGE: the folder of the live release. With brackets, nginx starts before there is one.
    include /srv/site/current/redirects.ngin[x];
}
`;
}

/** What is sent along, and what is shown where nothing is. */
function answerMaps(): string {
  const pagesOf = (page: string) =>
    translated.map((code) => `    ~*^/${code}(/|$) ${localizedPath(page, code)}.html;`).join('\n');
  return `map $uri $content_security_policy {
    default "${policy(false)}";
    ~${searchPages} "${policy(true)}";
    ~${uploadAddresses.picture} "${picturePolicy}";
}

map $uri $cache_control {
    default "${cacheControl('page')}";
    ~${hashedPaths} "${cacheControl('hashed')}";
}

map $uri $not_found_page {
    default /404.html;
${pagesOf('/404')}
}

map $uri $gone_page {
    default /410.html;
${pagesOf('/410')}
}
`;
}

function server(): string {
  return `server {
    # CHANGE: port and name.
    listen 80;
    server_name _;
    # CHANGE: the folder of the live release. It is a link that the publisher switches.
    root /srv/site/current;

    charset utf-8;
    charset_types text/plain text/xml application/javascript application/xml ${feedType};
    server_tokens off;
    absolute_redirect off;
    access_log /var/log/nginx/site.log without_people;
    # nginx names the address of whoever asked beside every fault, so only the gravest are kept.
    error_log /var/log/nginx/site-errors.log crit;
    log_not_found off;
    # A remembered path would go on showing the release before.
    open_file_cache off;

${headers()}

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_types ${compressed.join(' ')};

    types_hash_max_size 4096;

${checks()}

${locations()}
}
`;
}

/** Before nginx looks for a file. */
function checks(): string {
  return `    if ($request_method !~ ^(GET|HEAD)$) {
        return 405;
    }

    # ${whyGone}
    if (-f $document_root${goneMarks}$page_file) {
        return 410;
    }

    # A page that is asked for in another way is answered with its address. What is no page stays as it was asked for.
    set $written_otherwise "";
    if ($asked != $address) {
        set $written_otherwise yes;
    }
    if (-f $document_root$page_file) {
        set $written_otherwise "$written_otherwise, a page";
    }
    if ($written_otherwise = "yes, a page") {
        return 301 $address$is_args$args;
    }`;
}

function locations(): string {
  return `    # Whatever stands in the web root comes before addresses that were given up.
    location / {
        try_files $uri $page_file @elsewhere;
    }

    location ~ /feed\\.xml$ {
        types { }
        default_type ${feedType};
        try_files $uri @elsewhere;
    }

    # Written for web servers, not for readers.
    location ~ ^(/_redirects|/redirects\\.(nginx|caddy)|${goneMarks}/.*)$ {
        return 404;
    }

${uploads()}

    location ~ ${notFoundPages} {
        internal;
    }

    location @elsewhere {
        if ($moved_to) {
            return 301 $moved_to;
        }
        # nginx cannot write small letters, so each line makes one of the last capital of its kind.
${smallLetters()}
        if (-f $document_root${goneMarks}$page_file) {
            return 410;
        }
        if (-f $document_root$page_file) {
            return 301 $address$is_args$args;
        }
        return 404;
    }

    error_page 404 $not_found_page;
    error_page 410 $gone_page;`;
}

function uploads(): string {
  return `    # Uploads: pictures and PDF files, nothing else.
    location ~ "^/media/(?!${uploadAddresses.any.slice('^/media/'.length)})" {
        return 404;
    }

    location ~ "${formerPdf}" {
        try_files $uri =410;
    }`;
}

/** More capitals of one letter no address has that somebody typed with the shift key held down. */
const mostOfOneCapital = 8;

function smallLetters(): string {
  const passes = Array.from({ length: mostOfOneCapital }, () => capitals).flat();
  const mixed = translated.filter((code) => code !== code.toLowerCase());
  return [
    ...passes.map((letter) => `rewrite ^(.*)${letter}(.*)$ $1${letter.toLowerCase()}$2;`),
    ...mixed.map((code) => `rewrite ^/${code.toLowerCase()}(/.*)?$ /${code}$1;`),
  ]
    .map((line) => `        ${line}`)
    .join('\n');
}

function preview(): string {
  return `# ${previewNote}
server {
    # CHANGE: port, and the name in PREVIEW_URL.
    listen 80;
    server_name preview.example.org;

    server_tokens off;
    # The address of a shared draft is all that opens it.
    access_log off;
    error_log /var/log/nginx/site-errors.log crit;
    client_max_body_size ${mostDraftMebibytes}m;

    location / {
        # CHANGE: PREVIEW_PORT. The preview sends its headers itself.
        proxy_pass http://127.0.0.1:4322;
    }
}
`;
}

function headers(): string {
  return [
    ...commonHeaders().map(([name, value]) => `add_header ${name} "${value}" always;`),
    `# ${httpsNote}`,
    'add_header Content-Security-Policy $content_security_policy always;',
    'add_header Cache-Control $cache_control always;',
  ]
    .map((line) => `    ${line}`)
    .join('\n');
}
